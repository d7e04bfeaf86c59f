package dev.fetchplan.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Entity;
import javax.lang.model.element.Modifier;

/** Generated types are as visible as their entity. */
final class Visibility {
  private Visibility() {}

  static TypeSpec.Builder apply(TypeSpec.Builder type, Entity entity) {
    return entity.visible() ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  static MethodSpec.Builder apply(MethodSpec.Builder method, Entity entity) {
    return entity.visible() ? method.addModifiers(Modifier.PUBLIC) : method;
  }
}
