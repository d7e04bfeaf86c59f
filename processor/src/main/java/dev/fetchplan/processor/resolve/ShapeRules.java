package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.resolve.ClassRules.Role;

/** What a shape may be. Each check reports at most one problem. */
final class ShapeRules {
  private final ShapeDeclaration shape;
  private final Diagnostics diagnostics;

  ShapeRules(ShapeDeclaration shape, Diagnostics diagnostics) {
    this.shape = shape;
    this.diagnostics = diagnostics;
  }

  boolean check() {
    return new ClassRules(shape.written(), Role.SHAPE, diagnostics).check() && checkNotEmpty();
  }

  /** Reports {@code [EmptyShape]}. */
  private boolean checkNotEmpty() {
    if (!shape.parts().isEmpty()) {
      return true;
    }
    diagnostics.report(
        Code.EmptyShape,
        shape.origin(),
        "%s has no components, so there is nothing to load. Declare a column or an association of its entity."
            .formatted(shape.simpleName()));
    return false;
  }
}
