/**
 * Turns fetch plans into SQL: plan trees come in, finished texts and column positions go out. The
 * only place where the processor writes SQL. Must not know how the generated code uses the texts.
 */
@NullMarked
package dev.fetchplan.processor.sql;

import org.jspecify.annotations.NullMarked;
