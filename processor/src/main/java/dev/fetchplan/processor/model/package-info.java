/**
 * What is true of a schema: immutable records, resolved and valid. Made by {@code resolve} from
 * declarations, read by {@code plan}, {@code sql} and {@code emit}. Knows neither the compiler nor
 * JavaPoet nor JDBI.
 */
@NullMarked
package dev.fetchplan.processor.model;

import org.jspecify.annotations.NullMarked;
