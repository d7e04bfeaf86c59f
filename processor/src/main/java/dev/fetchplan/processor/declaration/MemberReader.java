package dev.fetchplan.processor.declaration;

import static java.util.Comparator.comparing;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.fetchplan.processor.declaration.ConstructorReader.Found;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the components of a type and the members that each consists of. Compilers return members in
 * different orders; only record components and parameters are in that of the source.
 */
final class MemberReader {
  private final Elements elements;
  private final Types types;
  private final ConstructorReader constructors;

  MemberReader(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.constructors = new ConstructorReader(environment);
  }

  /**
   * What a type consists of.
   *
   * @param components none if there is nothing to make instances with
   */
  record Members(Found constructor, List<ComponentMembers> components) {}

  /**
   * Returns what makes instances of a record or class, and of which components.
   *
   * @param compiled whether the type is in a class file, which may lack the names of parameters
   */
  Members read(TypeElement type, boolean compiled) {
    if (type.getKind() == ElementKind.RECORD && !constructors.isMarked(type)) {
      Optional<ExecutableElement> own = constructors.canonical(type);
      return new Members(new Found(own, Optional.empty(), type), ofRecord(type, own));
    }
    Found found = constructors.read(type, compiled);
    return new Members(
        found, found.maker().map(maker -> ofParameters(type, maker)).orElse(List.of()));
  }

  /** Returns the components of a record as its header has them. */
  List<ComponentMembers> ofRecord(TypeElement type) {
    return ofRecord(type, constructors.canonical(type));
  }

  private static List<ComponentMembers> ofRecord(
      TypeElement type, Optional<ExecutableElement> constructor) {
    List<? extends VariableElement> parameters =
        constructor.map(ExecutableElement::getParameters).orElse(List.of());
    Map<String, ComponentMembers> components = new LinkedHashMap<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      // javac 17 lists a component twice if the record's class file is there, and its source new.
      if (!components.containsKey(name)) {
        Optional<? extends Element> parameter =
            parameters.stream().skip(components.size()).findFirst();
        components.put(name, members(type, component, parameter));
      }
    }
    return List.copyOf(components.values());
  }

  /** JDBI's annotations have no component target, and javac knows no position of a component. */
  private static ComponentMembers members(
      TypeElement type, RecordComponentElement component, Optional<? extends Element> parameter) {
    Optional<ExecutableElement> accessor = Optional.ofNullable(component.getAccessor());
    List<Element> places = new ArrayList<>();
    field(type, component).ifPresent(places::add);
    parameter.ifPresent(places::add);
    accessor.ifPresent(places::add);
    places.add(component);
    return new ComponentMembers(
        component.getSimpleName().toString(), component.asType(), accessor, places);
  }

  private static Optional<VariableElement> field(TypeElement type, Element component) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .findFirst();
  }

  private List<ComponentMembers> ofParameters(TypeElement type, ExecutableElement maker) {
    return maker.getParameters().stream()
        .map(parameter -> members(type, parameter))
        .toList();
  }

  private ComponentMembers members(TypeElement type, VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    Optional<ExecutableElement> accessor = accessor(type, name, TypeReader.ref(parameter.asType()));
    List<Element> places = new ArrayList<>(List.of(parameter));
    inheritedField(type, parameter).ifPresent(places::add);
    accessor.ifPresent(places::add);
    if (type.getKind() == ElementKind.RECORD) {
      ofRecord(type).stream()
          .filter(component -> component.name().equals(name))
          .forEach(component -> places.addAll(component.elements()));
    }
    return new ComponentMembers(name, parameter.asType(), accessor, places);
  }

  /** Returns the field of that name in the type or the nearest superclass. */
  private static Optional<VariableElement> inheritedField(TypeElement type, Element parameter) {
    return lineage(type).stream()
        .flatMap(each -> field(each, parameter).stream())
        .findFirst();
  }

  /** Returns the type and its superclasses, the nearest first. */
  static List<TypeElement> lineage(TypeElement type) {
    List<TypeElement> lineage = new ArrayList<>();
    TypeMirror next = type.asType();
    while (next.getKind() == TypeKind.DECLARED) {
      TypeElement each = MoreTypes.asTypeElement(next);
      lineage.add(each);
      next = each.getSuperclass();
    }
    return lineage;
  }

  /** Returns the method that returns the value of a component. */
  private Optional<ExecutableElement> accessor(TypeElement type, String name, TypeRef held) {
    return accessorNames(name, held).stream()
        .flatMap(accessor -> ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .filter(method -> method.getSimpleName().contentEquals(accessor))
            .filter(method -> isAccessor(type, method, held))
            .sorted(comparing(method -> isInherited(type, method))))
        .findFirst();
  }

  /** Returns what an accessor may be called: {@code title}, {@code getTitle}, {@code isTitle}. */
  static List<String> accessorNames(String name, TypeRef held) {
    String capitalized = NameForms.capitalized(name);
    return Reading.of(held) == Reading.BOOLEAN
        ? List.of(name, "get" + capitalized, "is" + capitalized)
        : List.of(name, "get" + capitalized);
  }

  private boolean isAccessor(TypeElement type, ExecutableElement method, TypeRef held) {
    return method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && !method.getModifiers().contains(Modifier.STATIC)
        && isVisible(type, method)
        && !constructors.throwsChecked(method)
        && returned(type, method).equals(held);
  }

  private static boolean isVisible(TypeElement type, Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (!member.getModifiers().contains(Modifier.PRIVATE)
            && MoreElements.getPackage(member).equals(MoreElements.getPackage(type)));
  }

  private TypeRef returned(TypeElement type, ExecutableElement method) {
    return TypeReader.ref(
        MoreTypes.asExecutable(types.asMemberOf(MoreTypes.asDeclared(type.asType()), method))
            .getReturnType());
  }

  private static boolean isInherited(TypeElement type, Element member) {
    return !type.equals(member.getEnclosingElement());
  }
}
