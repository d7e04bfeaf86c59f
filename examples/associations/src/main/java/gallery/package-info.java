/** Entities that are classes: with one constructor, with a marked one, and with a static method. */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
