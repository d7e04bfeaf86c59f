package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ClassDeclaration;
import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.ConstructorDeclaration.Fault;
import dev.fetchplan.processor.declaration.Form;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.JavaNames;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.TypeRef;
import java.util.Optional;

/** What generated code needs to make instances of a record or class, and to read them. */
final class ClassRules {
  private final ClassDeclaration type;
  private final Role role;
  private final Diagnostics diagnostics;

  /** What a type was declared to be. */
  enum Role {
    ENTITY("an entity", "column", Code.EntityForm, Code.PrivateEntity),
    VALUE("what is embedded", "column", Code.EmbeddedForm, Code.PrivateType),
    SHAPE("a shape", "component", Code.ShapeForm, Code.PrivateType);

    private final String words;
    private final String part;
    private final Code form;
    private final Code hidden;

    Role(String words, String part, Code form, Code hidden) {
      this.words = words;
      this.part = part;
      this.form = form;
      this.hidden = hidden;
    }
  }

  ClassRules(ClassDeclaration type, Role role, Diagnostics diagnostics) {
    this.type = type;
    this.role = role;
    this.diagnostics = diagnostics;
  }

  /** Returns whether the type will do; reports why not. */
  boolean check() {
    return hasNames()
        && checkForm()
        && checkReachable()
        && checkConstructor()
        && (role == Role.SHAPE || checkComponents()); // the components of shapes are not read
  }

  /** Compilers report a missing name, and may have processors run nonetheless. */
  private boolean hasNames() {
    return type.components().stream().map(ComponentDeclaration::name).allMatch(JavaNames::isName);
  }

  /** Reports {@code [EntityForm]} or {@code [ShapeForm]}. */
  private boolean checkForm() {
    return type.form() == Form.PRIVATE
        || type.form().hasComponents()
        || report(
            role.form,
            type.origin(),
            "%s is %s, and %s is a record, or a class with one constructor. Declare it as record %s(…)."
                .formatted(type.simpleName(), type.form(), role.words, type.simpleName()));
  }

  /** Reports {@code [PrivateEntity]} or {@code [PrivateType]}. */
  private boolean checkReachable() {
    return type.form() != Form.PRIVATE
        || report(
            role.hidden,
            type.origin(),
            "%s is %s, so generated code cannot name it. Remove the modifier private."
                .formatted(type.simpleName(), type.form()));
  }

  private boolean checkConstructor() {
    Optional<Fault> fault = type.constructor().fault();
    return fault.isEmpty()
        || report(
            code(fault.get()),
            type.constructor().origin(),
            "%s %s. %s".formatted(type.simpleName(), fault.get(), wayOut(fault.get())));
  }

  private static Code code(Fault fault) {
    return switch (fault) {
      case SEVERAL, SEVERAL_MARKED -> Code.SeveralConstructors;
      case UNNAMED_PARAMETERS -> Code.ParameterNames;
      case NONE_ACCESSIBLE, NO_PARAMETERS, NOT_STATIC, THROWING -> Code.NoConstructor;
    };
  }

  private String wayOut(Fault fault) {
    String name = type.simpleName();
    String part = role.part;
    return switch (fault) {
      case NONE_ACCESSIBLE ->
        "Declare one that is not private, with a parameter for each %s.".formatted(part);
      case NO_PARAMETERS ->
        "Declare %s(…) with one for each %s, or a record.".formatted(name, part);
      case SEVERAL ->
        "Mark the one whose parameters are the %ss with JDBI's @JdbiConstructor.".formatted(part);
      case SEVERAL_MARKED -> "Mark only the one whose parameters are the %ss.".formatted(part);
      case NOT_STATIC -> "Declare it static and let it return %s.".formatted(name);
      case THROWING -> "Throw unchecked ones, or mark another constructor with @JdbiConstructor.";
      case UNNAMED_PARAMETERS ->
        "Compile %s with -parameters, or declare it as a record.".formatted(name);
    };
  }

  private boolean checkComponents() {
    boolean sound = true;
    for (ComponentDeclaration component : type.components()) {
      sound &= checkName(component) && checkAccessor(component);
    }
    return sound;
  }

  /** Reports {@code [ReservedName]}. */
  private boolean checkName(ComponentDeclaration component) {
    return !JavaNames.isMethodOfObject(component.name())
        || report(
            Code.ReservedName,
            component.origin(),
            "%s.%s is named like a method of Object, which no record component may be. Choose another name, and name the column with @Column(\"%s\")."
                .formatted(
                    type.simpleName(), component.name(), NameForms.snakeCase(component.name())));
  }

  /** Reports {@code [NoAccessor]}. */
  private boolean checkAccessor(ComponentDeclaration component) {
    return component.accessor().isPresent()
        || report(
            Code.NoAccessor,
            component.origin(),
            "%s.%s is a parameter of the constructor, and no method returns its value. Declare %s %s() or %s(), not private."
                .formatted(
                    type.simpleName(),
                    component.name(),
                    component.type().type(),
                    component.name(),
                    beanAccessor(component)));
  }

  private static String beanAccessor(ComponentDeclaration component) {
    TypeRef held = component.type().type();
    String prefix = Reading.of(held) == Reading.BOOLEAN ? "is" : "get";
    return prefix + NameForms.capitalized(component.name());
  }

  private boolean report(Code code, Origin origin, String text) {
    diagnostics.report(code, origin, text);
    return false;
  }
}
