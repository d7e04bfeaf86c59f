package dev.fetchplan.processor.sql;

/**
 * A finished statement.
 *
 * @param text neutral SQL, one clause a line: reserved words stand in double quotes, key lists have
 *     names
 * @param documented the same with the conditions and orders that a shape declares, which are
 *     written at run time
 * @param layout where its columns stand
 */
public record RenderedSelect(String text, String documented, RowLayout layout) {}
