/**
 * Where the rows are: H2 in this JVM, PostgreSQL in a process of its own, and always the same data.
 */
@NullMarked
package benchmark.database;

import org.jspecify.annotations.NullMarked;
