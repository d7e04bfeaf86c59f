/** Foreign keys that can be absent, in each way to say so. */
@NullMarked
package absence;

import org.jspecify.annotations.NullMarked;
