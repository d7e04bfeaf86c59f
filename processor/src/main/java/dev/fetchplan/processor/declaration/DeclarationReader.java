package dev.fetchplan.processor.declaration;

import static java.util.stream.Collectors.toCollection;

import com.google.auto.common.MoreElements;
import com.google.auto.common.Visibility;
import com.sun.source.util.Trees;
import dev.fetchplan.processor.declaration.AssociationDeclaration.Kind;
import dev.fetchplan.processor.declaration.EntityDeclaration.Naming;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities from source or class file alike. Each is read once; a reader lives for one round,
 * since compilers do not promise that elements mean anything in the next one.
 */
public final class DeclarationReader {
  private final Elements elements;
  private final @Nullable Trees trees;
  private final Compilation compilation;
  private final ClassReader classes;
  private final Map<ClassRef, Optional<EntityDeclaration>> known = new HashMap<>();

  public DeclarationReader(ProcessingEnvironment environment, Compilation compilation) {
    this.elements = environment.getElementUtils();
    this.trees = Places.trees(environment);
    this.compilation = compilation;
    this.classes = new ClassReader(environment, compilation);
  }

  /** Returns what is declared on a type of this compilation that has {@code @Entity}. */
  public EntityDeclaration read(TypeElement type) {
    ClassRef name = TypeReader.name(type);
    return known
        .computeIfAbsent(name, n -> Optional.of(read(type, new Places(type, trees, null))))
        .orElseThrow();
  }

  /** Returns whether an entity that was read embeds the type. */
  public boolean embeds(ClassRef type) {
    return classes.embeds(type);
  }

  /** Returns whether there is a class of that name. */
  public boolean exists(ClassRef name) {
    return elements.getTypeElement(name.canonicalName()) != null;
  }

  /** Returns the place of a type of this compilation. */
  public Origin origin(TypeElement type) {
    return new Places(type, trees, null).of(type);
  }

  /**
   * Returns the entity of that name, or empty if there is none.
   *
   * @param nearest where problems are printed if the entity is in a class file
   */
  public Optional<EntityDeclaration> find(ClassRef name, Origin nearest) {
    Optional<EntityDeclaration> before = known.get(name);
    if (before != null) {
      return before;
    }
    Optional<EntityDeclaration> found = Optional.ofNullable(
            elements.getTypeElement(name.canonicalName()))
        .filter(type -> TypeReader.name(type).equals(name))
        .filter(type -> MoreElements.isAnnotationPresent(type, Annotations.ENTITY))
        .map(type -> read(type, places(type, name, nearest)));
    known.put(name, found);
    return found;
  }

  private Places places(TypeElement type, ClassRef name, Origin nearest) {
    return new Places(type, trees, compilation.contains(name) ? null : nearest);
  }

  private EntityDeclaration read(TypeElement type, Places places) {
    ClassRef name = TypeReader.name(type);
    List<AnnotationReader> annotations = AnnotationReader.all(places, type);
    Naming naming = naming(annotations);
    Optional<TypeElement> columnsType = columnsType(name, naming);
    boolean here = compilation.contains(name);
    ClassDeclaration written = classes.read(type, places, here ? Set.of() : nullable(columnsType));
    return new EntityDeclaration(
        written,
        Visibility.effectiveVisibilityOfElement(type) == Visibility.PUBLIC,
        here,
        here || columnsType.isPresent(),
        naming,
        annotations.stream().flatMap(DeclarationReader::association).toList(),
        annotations.stream()
            .filter(annotation -> annotation.is(Annotations.FETCH))
            .map(DeclarationReader::fetch)
            .toList(),
        wrongImports(type, places),
        deprecations(type, written));
  }

  /** Returns the warnings that users of the type get, and of what it embeds. */
  private Set<String> deprecations(TypeElement type, ClassDeclaration written) {
    Stream<TypeElement> values =
        written.values().map(value -> elements.getTypeElement(value.type().canonicalName()));
    return Stream.concat(Stream.of(type), values)
        .flatMap(each -> Deprecations.of(each, elements).stream())
        .collect(toCollection(TreeSet::new));
  }

  private Optional<TypeElement> columnsType(ClassRef entity, Naming naming) {
    String baseName = naming.name().map(Written::value).orElse(entity.simpleName());
    ClassRef name = ClassRef.of(entity.packageName(), baseName + "Columns");
    return Optional.ofNullable(elements.getTypeElement(name.canonicalName()));
  }

  private static Naming naming(List<AnnotationReader> annotations) {
    return annotations.stream()
        .filter(annotation -> annotation.is(Annotations.ENTITY))
        .findFirst()
        .map(e -> new Naming(e.string("name"), e.string("table"), e.string("schema")))
        .orElseThrow();
  }

  /** Returns the components that are nullable although the class file may not show it. */
  private static Set<String> nullable(Optional<TypeElement> columnsType) {
    return columnsType.stream()
        .flatMap(type -> AnnotationReader.all(new Places(type, null, null), type).stream())
        .filter(annotation -> annotation.is(Annotations.NULLABLE_COMPONENTS))
        .flatMap(annotation -> annotation.strings("value").stream())
        .map(Written::value)
        .collect(toCollection(LinkedHashSet::new));
  }

  private static Stream<AssociationDeclaration> association(AnnotationReader annotation) {
    return Stream.of(Kind.values())
        .filter(kind -> annotation.is(Annotations.PACKAGE + kind))
        .map(kind -> association(kind, annotation));
  }

  private static AssociationDeclaration association(Kind kind, AnnotationReader annotation) {
    return new AssociationDeclaration(
        kind,
        annotation.strings("name").stream()
            .findFirst()
            .orElse(new Written<>("", annotation.origin())),
        annotation.type("target"),
        annotation.string("mappedBy"),
        link(annotation),
        annotation.origin());
  }

  private static LinkDeclaration link(AnnotationReader annotation) {
    return new LinkDeclaration(
        annotation.string("table"),
        annotation.strings("sourceColumns"),
        annotation.strings("targetColumns"),
        annotation.type("through").filter(type -> !type.type().is("java.lang.Void")),
        annotation.string("from"),
        annotation.string("to"));
  }

  private static FetchDeclaration fetch(AnnotationReader annotation) {
    return new FetchDeclaration(
        annotation.strings("value"),
        annotation.strings("batch"),
        annotation.string("name"),
        annotation.integer("statements"),
        annotation.origin());
  }

  /** Returns the annotations on the type and its members that another library has by our names. */
  private static List<Written<String>> wrongImports(TypeElement type, Places places) {
    Map<String, Written<String>> byName = new LinkedHashMap<>();
    Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
        .filter(element -> element.getKind() != ElementKind.RECORD_COMPONENT) // has no position
        .flatMap(element -> AnnotationReader.all(places, element).stream())
        .filter(annotation -> Annotations.isWrongImport(annotation.name()))
        .map(annotation -> new Written<>(annotation.name(), annotation.origin()))
        .forEach(annotation -> byName.putIfAbsent(annotation.value(), annotation));
    return List.copyOf(byName.values());
  }
}
