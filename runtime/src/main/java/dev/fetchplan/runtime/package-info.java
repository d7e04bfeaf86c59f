/**
 * What generated code calls: running statements, keys and batches, reading rows, stitching.
 *
 * <p>In come the selects of a plan and what the caller narrowed; out go rows, positions and
 * finished lists. This package does not know the query objects, conditions and columns that users
 * see, reads no annotation, and takes from JDBI what {@link dev.fetchplan.runtime.FetchPlans} hands
 * out.
 */
@NullMarked
package dev.fetchplan.runtime;

import org.jspecify.annotations.NullMarked;
