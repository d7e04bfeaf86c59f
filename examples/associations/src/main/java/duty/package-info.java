/** Keys that are enums, dates, boxed numbers, and an int that refers to a long. */
@NullMarked
package duty;

import org.jspecify.annotations.NullMarked;
