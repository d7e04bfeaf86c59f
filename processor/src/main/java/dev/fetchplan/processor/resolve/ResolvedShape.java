package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration.Undefined;
import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.Shape;
import java.util.Optional;

/**
 * What became of the declaration of a shape.
 *
 * @param shape empty if nothing can be generated
 * @param diagnostics what is wrong with the declaration
 * @param undefined a class that must exist first; then all else is to be ignored
 */
public record ResolvedShape(
    ShapeDeclaration declaration,
    Optional<Shape> shape,
    Diagnostics diagnostics,
    Optional<Undefined> undefined) {}
