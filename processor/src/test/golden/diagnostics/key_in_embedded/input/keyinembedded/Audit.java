package keyinembedded;

import dev.fetchplan.References;

/** Embedded by two entities, and wrong once. */
public record Audit(@References(Person.class) long createdById, String note) {}
