/** Keys with an enum in them, and a link that knows one end by two columns that are not its key. */
@NullMarked
package rota;

import org.jspecify.annotations.NullMarked;
