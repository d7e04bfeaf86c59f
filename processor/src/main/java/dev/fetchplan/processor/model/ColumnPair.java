package dev.fetchplan.processor.model;

/**
 * Two columns that hold the same value in rows that are associated.
 *
 * @param own the column of the entity that the association starts at
 * @param target the column of the entity that it leads to
 */
public record ColumnPair(Column own, Column target) {}
