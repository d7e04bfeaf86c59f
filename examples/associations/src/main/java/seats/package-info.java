/** A key of two numbers, which a row may refer to or not. */
@NullMarked
package seats;

import org.jspecify.annotations.NullMarked;
