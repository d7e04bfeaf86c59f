/**
 * How the processor speaks to the user: problems, their codes, and where they are printed. Problems
 * come in from every stage that can find a mistake, compiler diagnostics go out. Must not know what
 * the problems are about.
 */
@NullMarked
package dev.fetchplan.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
