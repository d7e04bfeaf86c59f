/** Keys that a column holds in another form than JDBI writes them in. */
@NullMarked
package forms;

import org.jspecify.annotations.NullMarked;
