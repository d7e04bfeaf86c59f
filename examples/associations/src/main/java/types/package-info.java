/** All types of columns, and those that the user teaches JDBI. */
@NullMarked
package types;

import org.jspecify.annotations.NullMarked;
