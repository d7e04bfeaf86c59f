/** Many-to-many associations from both ends. */
@NullMarked
package school;

import org.jspecify.annotations.NullMarked;
