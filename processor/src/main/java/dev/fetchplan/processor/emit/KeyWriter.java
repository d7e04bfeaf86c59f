package dev.fetchplan.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Reading;

/** Writes {@code EnrollmentKey}: the key of an entity that several columns identify. */
final class KeyWriter {
  private KeyWriter() {}

  static TypeSpec.Builder write(Entity entity) {
    MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder();
    for (Column column : entity.key().columns()) {
      constructor.addParameter(
          ParameterSpec.builder(Types.of(column.value()), column.component()).build());
    }
    TypeSpec.Builder key = TypeSpec.recordBuilder(entity.generated("Key").simpleName())
        .addJavadoc("The key of {@link $T}.\n", Types.of(entity.type()))
        .recordConstructor(constructor.build());
    if (hasDecimals(entity)) {
      key.addJavadoc("\n<p>Decimals are kept in the one form that all of their value share.\n")
          .addMethod(normalizing(entity));
    }
    return Visibility.apply(key, entity);
  }

  private static boolean hasDecimals(Entity entity) {
    return entity.key().columns().stream().anyMatch(c -> c.reading() == Reading.BIG_DECIMAL);
  }

  private static MethodSpec normalizing(Entity entity) {
    MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder();
    Visibility.apply(constructor, entity);
    for (Column column : entity.key().columns()) {
      if (column.reading() == Reading.BIG_DECIMAL) {
        constructor.addStatement("$1N = $2T.decimal($1N)", column.component(), Types.KEY_TYPE);
      }
    }
    return constructor.build();
  }
}
