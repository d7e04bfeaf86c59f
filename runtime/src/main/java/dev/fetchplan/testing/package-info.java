/**
 * What users' tests call: which statements a block sends.
 *
 * <p>In come a {@code Jdbi} and a block of a test; out go the statements, or an
 * {@code AssertionError} that shows them. This package knows JDBI and no test framework, no query
 * and no plan.
 */
@NullMarked
package dev.fetchplan.testing;

import org.jspecify.annotations.NullMarked;
