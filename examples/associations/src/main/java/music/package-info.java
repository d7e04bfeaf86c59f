/** Entities that are nested in another class. */
@NullMarked
package music;

import org.jspecify.annotations.NullMarked;
