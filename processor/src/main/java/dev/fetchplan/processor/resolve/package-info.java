/**
 * Turns declarations into the model, in passes: tables, columns, keys, owning sides, inverse sides,
 * link tables. Declarations come in, a schema goes out, and a problem for each mistake, where rules
 * that depend on a broken thing stay silent. Must not know the compiler, plans or SQL.
 */
@NullMarked
package dev.fetchplan.processor.resolve;

import org.jspecify.annotations.NullMarked;
