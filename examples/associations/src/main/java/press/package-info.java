/** To-one associations that are loaded by a statement of their own. */
@NullMarked
package press;

import org.jspecify.annotations.NullMarked;
