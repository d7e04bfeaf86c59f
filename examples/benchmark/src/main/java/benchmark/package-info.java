/**
 * Measures contenders that load the same graphs, and reports what each costs.
 *
 * <p>{@link benchmark.Main} checks them, lets JMH measure in other JVMs, and writes the report.
 */
@NullMarked
package benchmark;

import org.jspecify.annotations.NullMarked;
