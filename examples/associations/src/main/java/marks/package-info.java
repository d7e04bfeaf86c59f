/** Keys of several columns: of the entity, as a foreign key, and in a link table. */
@NullMarked
package marks;

import org.jspecify.annotations.NullMarked;
