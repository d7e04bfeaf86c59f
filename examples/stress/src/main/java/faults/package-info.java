/** A railway, whose plans have joins, prefetches, a link table, a composite key and a tree. */
@NullMarked
package faults;

import org.jspecify.annotations.NullMarked;
