/**
 * Components whose types have arguments: lists and arrays of SQL, JSON through a mapper of one's
 * own.
 */
@NullMarked
package stock;

import org.jspecify.annotations.NullMarked;
