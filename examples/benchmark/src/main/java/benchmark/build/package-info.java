/** What Fetchplan costs before the first row: to compile, and to start. */
@NullMarked
package benchmark.build;

import org.jspecify.annotations.NullMarked;
