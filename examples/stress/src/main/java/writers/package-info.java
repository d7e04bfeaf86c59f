/** Purchases whose totals, lines and tags belong together, while they are moved about. */
@NullMarked
package writers;

import org.jspecify.annotations.NullMarked;
