@NullMarked
package orders;

import org.jspecify.annotations.NullMarked;
