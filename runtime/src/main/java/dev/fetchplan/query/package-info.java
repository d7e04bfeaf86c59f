/**
 * What users call: query objects, columns, conditions, orders.
 *
 * <p>In come the functions and values of a caller; out go a narrowed plan and its results. This
 * package does not know how statements are put together, sent or read.
 */
@NullMarked
package dev.fetchplan.query;

import org.jspecify.annotations.NullMarked;
