package dev.fetchplan.processor.declaration;

import java.util.Optional;

/**
 * A column that rows are ordered by, as written in {@code @OrderBy}.
 *
 * @param column the component, or the dotted path to it
 * @param nullsFirst where it was said
 */
public record OrderDeclaration(Passage column, boolean descending, Optional<Boolean> nullsFirst) {}
