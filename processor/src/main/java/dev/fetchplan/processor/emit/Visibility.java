package dev.fetchplan.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Generated types are as visible as the type that they are generated from. */
final class Visibility {
  private Visibility() {}

  static TypeSpec.Builder apply(TypeSpec.Builder type, boolean visible) {
    return visible ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  static MethodSpec.Builder apply(MethodSpec.Builder method, boolean visible) {
    return visible ? method.addModifiers(Modifier.PUBLIC) : method;
  }
}
