package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;

/** A value as the user wrote it, and the place where it stands. */
public record Written<T>(T value, Origin origin) {}
