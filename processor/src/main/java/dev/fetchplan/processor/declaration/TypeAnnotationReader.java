package dev.fetchplan.processor.declaration;

import com.google.auto.common.MoreElements;
import dev.fetchplan.processor.model.ClassRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * Reads the annotations that belong to the types of members, as JSpecify's {@code @Nullable} does.
 * Javac before 22 does not show those of class files; then the class file is read.
 */
final class TypeAnnotationReader {
  private static final int SHOWN_FROM = 22;
  private static final List<JavaFileManager.Location> LOCATIONS = List.of(
      StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH, StandardLocation.MODULE_PATH);

  private final Elements elements;
  private final Filer filer;
  private final Compilation compilation;
  private final boolean needed;
  private final Map<ClassRef, Map<String, Set<String>>> classFiles = new HashMap<>();

  TypeAnnotationReader(ProcessingEnvironment environment, Compilation compilation) {
    this.elements = environment.getElementUtils();
    this.filer = environment.getFiler();
    this.compilation = compilation;
    this.needed = Runtime.version().feature() < SHOWN_FROM;
  }

  /** Returns the simple names of the annotations on the type of a member or parameter. */
  Stream<String> names(Element element) {
    TypeMirror type =
        element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
    Stream<String> shown = type.getAnnotationMirrors().stream()
        .map(annotation -> name(annotation.getAnnotationType().asElement()));
    return Stream.concat(
        shown, classFile(element).getOrDefault(member(element), Set.of()).stream());
  }

  /** Returns what the class file of the member's type says; nothing if it is not at hand. */
  private Map<String, Set<String>> classFile(Element element) {
    TypeElement type = TypeReader.enclosing(element);
    ClassRef name = TypeReader.name(type);
    return needed && !compilation.contains(name)
        ? classFiles.computeIfAbsent(name, n -> open(type))
        : Map.of();
  }

  private Map<String, Set<String>> open(TypeElement type) {
    return LOCATIONS.stream()
        .flatMap(location -> open(location, type).stream())
        .findFirst()
        .orElse(Map.of());
  }

  private Optional<Map<String, Set<String>>> open(
      JavaFileManager.Location location, TypeElement type) {
    String packageName = MoreElements.getPackage(type).getQualifiedName().toString();
    String name = elements.getBinaryName(type).toString();
    String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
    try (InputStream in =
        filer.getResource(location, module(location, type) + packageName, file).openInputStream()) {
      return Optional.of(ClassFile.typeAnnotations(in));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // it is not there, or the filer of an editor does not look there
    }
  }

  private String module(JavaFileManager.Location location, TypeElement type) {
    return location.isModuleOrientedLocation()
        ? elements.getModuleOf(type).getQualifiedName() + "/"
        : "";
  }

  private static String member(Element element) {
    if (element.getEnclosingElement() instanceof ExecutableElement method) {
      int index = method.getParameters().indexOf(element);
      return ClassFile.parameter(name(method), parameters(method), index);
    }
    return element instanceof ExecutableElement method
        ? ClassFile.result(name(method), parameters(method))
        : ClassFile.field(name(element));
  }

  private static String name(Element element) {
    return element.getSimpleName().toString();
  }

  private static int parameters(ExecutableElement method) {
    return method.getParameters().size();
  }
}
