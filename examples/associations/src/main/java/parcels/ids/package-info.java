/** Typed ids that entities of other packages have. */
@NullMarked
package parcels.ids;

import org.jspecify.annotations.NullMarked;
