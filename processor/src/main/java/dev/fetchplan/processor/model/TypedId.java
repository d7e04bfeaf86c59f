package dev.fetchplan.processor.model;

/**
 * A record with one component as the type of a column: generated code reads and binds what it
 * holds.
 *
 * @param accessor the method that returns what it holds
 * @param inner the type of that
 */
public record TypedId(String accessor, TypeRef inner) {}
