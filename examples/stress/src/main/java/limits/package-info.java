/** Parents by the million, with keys of each kind that travels to a database in its own way. */
@NullMarked
package limits;

import org.jspecify.annotations.NullMarked;
