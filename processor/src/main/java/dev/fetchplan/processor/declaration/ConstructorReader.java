package dev.fetchplan.processor.declaration;

import com.google.auto.common.MoreElements;
import dev.fetchplan.processor.declaration.ConstructorDeclaration.Fault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds what makes instances of a type: a record's own constructor, the only constructor of a class
 * that is not private, or what JDBI's {@code @JdbiConstructor} marks.
 */
final class ConstructorReader {
  private final Elements elements;
  private final Types types;

  ConstructorReader(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
  }

  /**
   * What was found.
   *
   * @param maker a constructor or static method; empty if there is a fault
   * @param place where a fault is said to be
   */
  record Found(Optional<ExecutableElement> maker, Optional<Fault> fault, Element place) {
    private static Found of(ExecutableElement maker) {
      return new Found(Optional.of(maker), Optional.empty(), maker);
    }

    private static Found fault(Fault fault, Element place) {
      return new Found(Optional.empty(), Optional.of(fault), place);
    }
  }

  /**
   * Returns what makes instances of the type, whose components are the parameters.
   *
   * @param compiled whether the type is in a class file, which may lack the parameters' names
   */
  Found read(TypeElement type, boolean compiled) {
    List<ExecutableElement> marked = marked(type);
    if (marked.size() > 1) {
      return Found.fault(Fault.SEVERAL_MARKED, marked.get(1));
    }
    List<ExecutableElement> accessible =
        constructors(type).filter(ConstructorReader::isAccessible).toList();
    if (marked.isEmpty() && accessible.size() != 1) {
      return Found.fault(accessible.isEmpty() ? Fault.NONE_ACCESSIBLE : Fault.SEVERAL, type);
    }
    return check(marked.isEmpty() ? accessible.get(0) : marked.get(0), compiled);
  }

  /** Returns whether a record says that something else than its own constructor makes it. */
  boolean isMarked(TypeElement record) {
    return marked(record).stream().anyMatch(method -> !isCanonical(record, method));
  }

  /** Returns a record's own constructor. */
  Optional<ExecutableElement> canonical(TypeElement record) {
    return constructors(record).filter(c -> isCanonical(record, c)).findFirst();
  }

  private static boolean isCanonical(TypeElement record, ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        && names(method.getParameters().stream())
            .equals(names(record.getRecordComponents().stream()));
  }

  private static List<String> names(Stream<? extends Element> typed) {
    return typed.map(element -> TypeReader.ref(element.asType()).toString()).toList();
  }

  private static List<ExecutableElement> marked(TypeElement type) {
    return Stream.concat(
            constructors(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> MoreElements.isAnnotationPresent(method, Annotations.JDBI_CONSTRUCTOR))
        .toList();
  }

  private static Stream<ExecutableElement> constructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream();
  }

  private static boolean isAccessible(Element element) {
    return !element.getModifiers().contains(Modifier.PRIVATE);
  }

  private Found check(ExecutableElement maker, boolean compiled) {
    if (!isAccessible(maker)) {
      return Found.fault(Fault.NONE_ACCESSIBLE, maker);
    }
    if (maker.getKind() == ElementKind.METHOD && !isFactory(maker)) {
      return Found.fault(Fault.NOT_STATIC, maker);
    }
    if (maker.getParameters().isEmpty()) {
      return Found.fault(Fault.NO_PARAMETERS, TypeReader.enclosing(maker));
    }
    if (throwsChecked(maker)) {
      return Found.fault(Fault.THROWING, maker);
    }
    return compiled && lacksNames(maker)
        ? Found.fault(Fault.UNNAMED_PARAMETERS, maker)
        : Found.of(maker);
  }

  private boolean isFactory(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        && types.isSameType(method.getReturnType(), TypeReader.enclosing(method).asType());
  }

  /** Returns whether a caller would have to catch something. */
  boolean throwsChecked(ExecutableElement method) {
    return method.getThrownTypes().stream()
        .anyMatch(thrown -> Stream.of("java.lang.RuntimeException", "java.lang.Error")
            .noneMatch(unchecked -> types.isSubtype(thrown, type(unchecked))));
  }

  private TypeMirror type(String name) {
    return elements.getTypeElement(name).asType();
  }

  /** Returns whether the parameters are called as compilers call those that have no names. */
  private static boolean lacksNames(ExecutableElement maker) {
    List<? extends VariableElement> parameters = maker.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).getSimpleName().contentEquals("arg" + i)) {
        return false;
      }
    }
    return true;
  }
}
