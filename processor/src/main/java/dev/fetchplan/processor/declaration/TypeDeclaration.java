package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.TypeRef;
import java.util.Optional;

/**
 * A type that a declaration names.
 *
 * @param undefined the class in it that does not exist, or not yet
 * @param open whether it depends on a type parameter
 * @param hidden the private class in it, which generated code could not name
 */
public record TypeDeclaration(
    TypeRef type,
    boolean open,
    Optional<String> undefined,
    Optional<String> hidden,
    Origin origin) {}
