package dev.fetchplan.processor.model;

/**
 * A table.
 *
 * @param schema empty where the connection's own is meant
 * @param name the name in the database, not quoted
 */
public record Table(String schema, String name) {}
