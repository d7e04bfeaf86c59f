package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.Optional;

/**
 * A component declared with {@code @References}.
 *
 * @param name the association, where it was given
 * @param to the target's component, where it was given
 * @param optional whether the foreign key is said to be optional
 */
public record ReferenceDeclaration(
    TypeDeclaration target,
    Optional<Written<String>> name,
    Optional<Written<String>> to,
    boolean optional,
    Origin origin) {}
