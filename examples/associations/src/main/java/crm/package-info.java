/** Values of several columns that are embedded in entities: nested, optional, with prefixes. */
@NullMarked
package crm;

import org.jspecify.annotations.NullMarked;
