/**
 * Foreign keys in both directions, two of them to one entity, joins and prefetches below each
 * other.
 */
@NullMarked
package publishing;

import org.jspecify.annotations.NullMarked;
