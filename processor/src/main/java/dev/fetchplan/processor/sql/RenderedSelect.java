package dev.fetchplan.processor.sql;

/**
 * A finished statement.
 *
 * @param text neutral SQL, one clause a line: reserved words stand in double quotes, key lists have
 *     names
 * @param layout where its columns stand
 */
public record RenderedSelect(String text, RowLayout layout) {}
