/**
 * The ways to load the same graphs, each in one file and as its own users would write it.
 *
 * <p>Statements and results are compared in {@code benchmark.Check}; nothing here measures.
 */
@NullMarked
package benchmark.contender;

import org.jspecify.annotations.NullMarked;
