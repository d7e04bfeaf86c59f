/** Keys, foreign keys and other columns that are records of one component. */
@NullMarked
package parcels;

import org.jspecify.annotations.NullMarked;
