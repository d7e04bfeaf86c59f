/** One-to-one from both ends, over packages, with keys that are UUIDs. */
@NullMarked
package travel;

import org.jspecify.annotations.NullMarked;
