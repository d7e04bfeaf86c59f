package dev.fetchplan.processor.declaration;

import com.google.auto.common.MoreElements;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Reads a type, and on the way what keeps generated code from naming it. */
final class TypeReader extends SimpleTypeVisitor14<TypeRef, @Nullable Void> {
  private final List<String> undefined = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private boolean open;

  private TypeReader() {}

  static TypeDeclaration read(TypeMirror type, Origin origin) {
    TypeReader reader = new TypeReader();
    TypeRef read = reader.visit(type);
    return new TypeDeclaration(
        read,
        reader.open,
        reader.undefined.stream().findFirst(),
        reader.hidden.stream().findFirst(),
        origin);
  }

  /** Returns the type alone. */
  static TypeRef ref(TypeMirror type) {
    return new TypeReader().visit(type);
  }

  /**
   * Reads a class literal in an annotation. One of a class that does not exist arrives as an error
   * type with its name (ecj), or as the text {@code "<error>"} (javac): neither is named.
   */
  static TypeDeclaration read(AnnotationValue value, Origin origin) {
    return Optional.of(value.getValue())
        .filter(TypeMirror.class::isInstance)
        .map(type -> read((TypeMirror) type, origin))
        .filter(type -> type.undefined().isEmpty())
        .orElseGet(() -> missing(origin));
  }

  private static TypeDeclaration missing(Origin origin) {
    TypeRef type = TypeRef.declared(ClassRef.of("", "?"));
    return new TypeDeclaration(type, false, Optional.of("a class"), Optional.empty(), origin);
  }

  /** Returns the name of a class. */
  static ClassRef name(TypeElement type) {
    List<String> names = new ArrayList<>();
    nesting(type).forEach(t -> names.add(0, t.getSimpleName().toString()));
    return new ClassRef(MoreElements.getPackage(type).getQualifiedName().toString(), names);
  }

  /** Returns the type that an element is a member of. */
  static TypeElement enclosing(Element member) {
    return nesting(member).get(0);
  }

  /** Returns the types around an element, itself if it is one, the innermost first. */
  static List<TypeElement> nesting(Element element) {
    List<TypeElement> types = new ArrayList<>();
    for (@Nullable Element e = element; e != null; e = e.getEnclosingElement()) {
      if (MoreElements.isType(e)) {
        types.add(MoreElements.asType(e));
      }
    }
    return types;
  }

  @Override
  public TypeRef visitPrimitive(PrimitiveType type, @Nullable Void nothing) {
    return primitive(type);
  }

  /** Annotations are left out: compilers print them differently. */
  private static TypeRef primitive(TypeMirror type) {
    return new TypeRef.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
  }

  @Override
  public TypeRef visitArray(ArrayType type, @Nullable Void nothing) {
    return new TypeRef.ArrayOf(visit(type.getComponentType()));
  }

  @Override
  public TypeRef visitDeclared(DeclaredType type, @Nullable Void nothing) {
    TypeElement element = MoreElements.asType(type.asElement());
    if (isHidden(element)) {
      hidden.add(element.getSimpleName().toString());
    }
    return new TypeRef.Declared(
        name(element), type.getTypeArguments().stream().map(this::visit).toList());
  }

  /** Returns whether only the class around the type can name it. */
  static boolean isHidden(TypeElement type) {
    return nesting(type).stream().anyMatch(t -> t.getModifiers().contains(Modifier.PRIVATE));
  }

  @Override
  public TypeRef visitError(ErrorType type, @Nullable Void nothing) {
    String name = type.asElement().getSimpleName().toString();
    undefined.add(name);
    return TypeRef.declared(ClassRef.of("", name));
  }

  @Override
  public TypeRef visitTypeVariable(TypeVariable type, @Nullable Void nothing) {
    open = true;
    return TypeRef.declared(ClassRef.of("", type.asElement().getSimpleName().toString()));
  }

  @Override
  public TypeRef visitWildcard(WildcardType type, @Nullable Void nothing) {
    return new TypeRef.Wildcard(bound("extends", type.getExtendsBound())
        .or(() -> bound("super", type.getSuperBound()))
        .orElse("?"));
  }

  private Optional<String> bound(String keyword, @Nullable TypeMirror bound) {
    return Optional.ofNullable(bound).map(type -> "? " + keyword + " " + visit(type));
  }

  /** Returns {@code Void} for {@code void}, which is the compiler's to report. */
  @Override
  public TypeRef visitNoType(NoType type, @Nullable Void nothing) {
    return TypeRef.declared(ClassRef.of("java.lang", "Void"));
  }

  @Override
  protected TypeRef defaultAction(TypeMirror type, @Nullable Void nothing) {
    return primitive(type);
  }
}
