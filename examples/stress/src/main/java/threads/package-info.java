/**
 * Teams with keys of many types and plans of many strategies, for one repository and many threads.
 */
@NullMarked
package threads;

import org.jspecify.annotations.NullMarked;
