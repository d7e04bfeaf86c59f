package dev.fetchplan.runtime;

/**
 * What an exception says about a column of a result.
 *
 * @param name with its table's alias, as it stands in the statement
 * @param entity the entity that it belongs to, or the alias where there is none (a link table)
 * @param keyColumn the number of the column that tells the rows of that entity apart
 */
record SelectedColumn(String name, String entity, int keyColumn) {}
