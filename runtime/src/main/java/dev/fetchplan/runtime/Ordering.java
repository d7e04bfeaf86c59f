package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Nulls;

/** A term of ORDER BY. */
public record Ordering(ColumnRef column, boolean descending, Nulls nulls, boolean ignoreCase) {}
