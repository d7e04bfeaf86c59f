package oracle;

/**
 * What random data has to keep to: columns of a table hold what columns of another one hold.
 *
 * @param hop from the referring table to the one that is referred to
 * @param required whether each row refers to one that exists
 * @param unique whether no two rows refer to one
 */
record Reference(String table, Hop hop, boolean required, boolean unique) {}
