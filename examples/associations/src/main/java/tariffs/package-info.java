/** Keys that are numbers with digits after the point. */
@NullMarked
package tariffs;

import org.jspecify.annotations.NullMarked;
