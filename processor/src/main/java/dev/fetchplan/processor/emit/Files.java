package dev.fetchplan.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.ClassRef;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Puts types into files of their own. */
public final class Files {
  private static final AnnotationSpec GENERATED = AnnotationSpec.builder(Types.GENERATED)
      .addMember("value", "$S", "dev.fetchplan.processor.FetchPlanProcessor")
      .build();

  /** Classes of {@code java.lang} that generated code names: imported only if one is shadowed. */
  private static final List<String> JAVA_LANG = List.of(
      "Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "Character", "String");

  private final Predicate<ClassRef> exists;

  /** @param exists tells whether there is a class, which may shadow one of {@code java.lang} */
  public Files(Predicate<ClassRef> exists) {
    this.exists = exists;
  }

  /**
   * Returns a file.
   *
   * @param deprecations the warnings that the user has got at the declarations already
   */
  JavaFile file(String packageName, TypeSpec.Builder type, Set<String> deprecations) {
    if (!deprecations.isEmpty()) {
      AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
      deprecations.forEach(warning -> suppress.addMember("value", "$S", warning));
      type.addAnnotation(suppress.build());
    }
    return JavaFile.builder(packageName, type.addAnnotation(GENERATED).build())
        .skipJavaLangImports(
            JAVA_LANG.stream().noneMatch(name -> exists.test(ClassRef.of(packageName, name))))
        .indent("  ")
        .build();
  }
}
