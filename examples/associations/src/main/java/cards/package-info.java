/** Shapes that a user writes: the page's record is the plan. */
@NullMarked
package cards;

import org.jspecify.annotations.NullMarked;
