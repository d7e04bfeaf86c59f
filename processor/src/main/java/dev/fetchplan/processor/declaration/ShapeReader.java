package dev.fetchplan.processor.declaration;

import com.google.auto.common.Visibility;
import com.sun.source.util.Trees;
import dev.fetchplan.processor.declaration.ShapeDeclaration.Request;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads shapes, and what can be one in another, from source or class file alike. Each is read once;
 * a reader lives for one round.
 */
public final class ShapeReader {
  private final Elements elements;
  private final @Nullable Trees trees;
  private final Compilation compilation;
  private final ClassReader classes;
  private final MemberReader members;
  private final TypeAnnotationReader typeAnnotations;
  private final Map<ClassRef, Optional<ShapeDeclaration>> known = new HashMap<>();

  public ShapeReader(ProcessingEnvironment environment, Compilation compilation) {
    this.elements = environment.getElementUtils();
    this.trees = Places.trees(environment);
    this.compilation = compilation;
    this.classes = new ClassReader(environment, compilation);
    this.members = new MemberReader(environment);
    this.typeAnnotations = new TypeAnnotationReader(environment, compilation);
  }

  /** Returns what is declared on a type of this compilation that has {@code @Shape}. */
  public ShapeDeclaration read(TypeElement type) {
    return known
        .computeIfAbsent(
            TypeReader.name(type), n -> Optional.of(read(type, new Places(type, trees, null))))
        .orElseThrow();
  }

  /** Returns the place of a type of this compilation. */
  public Origin origin(TypeElement type) {
    return new Places(type, trees, null).of(type);
  }

  /**
   * Returns what is declared on the class of that name, with {@code @Shape} or without, or empty if
   * there is no such class.
   *
   * @param nearest where problems are printed if it is in a class file
   */
  public Optional<ShapeDeclaration> find(ClassRef name, Origin nearest) {
    Optional<ShapeDeclaration> before = known.get(name);
    if (before != null) {
      return before;
    }
    Optional<ShapeDeclaration> found = Optional.ofNullable(
            elements.getTypeElement(name.canonicalName()))
        .filter(type -> TypeReader.name(type).equals(name))
        .map(type -> read(type, places(type, name, nearest)));
    known.put(name, found);
    return found;
  }

  private Places places(TypeElement type, ClassRef name, Origin nearest) {
    return new Places(type, trees, compilation.contains(name) ? null : nearest);
  }

  private ShapeDeclaration read(TypeElement type, Places places) {
    ClassDeclaration written = classes.read(type, places, Set.of());
    return new ShapeDeclaration(
        written,
        Visibility.effectiveVisibilityOfElement(type) == Visibility.PUBLIC,
        compilation.contains(written.type()),
        request(type, places),
        parts(type, written, places),
        Deprecations.of(type, elements));
  }

  private static Optional<Request> request(TypeElement type, Places places) {
    return AnnotationReader.all(places, type).stream()
        .filter(annotation -> annotation.is(Annotations.SHAPE))
        .findFirst()
        .map(
            shape -> new Request(shape.type("value"), shape.integer("statements"), shape.origin()));
  }

  private List<PartDeclaration> parts(TypeElement type, ClassDeclaration written, Places places) {
    if (!written.form().hasComponents()) {
      return List.of();
    }
    PartReader parts = new PartReader(new ComponentReader(places, typeAnnotations, Set.of()));
    return members.read(type, !compilation.contains(written.type())).components().stream()
        .map(parts::read)
        .toList();
  }
}
