/** Foreign keys that refer to a unique column which is not the key. */
@NullMarked
package codes;

import org.jspecify.annotations.NullMarked;
