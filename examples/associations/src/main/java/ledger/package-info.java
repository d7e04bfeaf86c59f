/** Names that are not what the defaults would make of them, and a schema. */
@NullMarked
package ledger;

import org.jspecify.annotations.NullMarked;
