package dev.fetchplan.processor.resolve;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.declaration.ClassDeclaration;
import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.EmbeddedDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.QualifierDeclaration;
import dev.fetchplan.processor.declaration.ReferenceDeclaration;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the components of an entity may be, and those of what it embeds. The problems of an embedded
 * class are found once, however many entities embed it.
 */
final class ComponentRules {
  private final Draft draft;
  private final ClassDeclaration owner;
  private final boolean embedded;
  private final Diagnostics diagnostics;
  private final ColumnRules columns;
  private final Set<String> broken = new HashSet<>();

  private ComponentRules(
      Draft draft, ClassDeclaration owner, boolean embedded, Diagnostics diagnostics) {
    this.draft = draft;
    this.owner = owner;
    this.embedded = embedded;
    this.diagnostics = diagnostics;
    this.columns =
        new ColumnRules(owner, embedded ? "an embedded value" : "an entity", diagnostics);
  }

  static ComponentRules ofEntity(Draft draft, EntityDeclaration entity, Diagnostics diagnostics) {
    return new ComponentRules(draft, entity.written(), false, diagnostics);
  }

  /** Returns the components that have a problem. */
  Set<String> broken() {
    return broken;
  }

  /** Returns whether instances can be made of columns; reports what is wrong with components. */
  boolean check() {
    boolean sound = true;
    for (ComponentDeclaration component : owner.components()) {
      if (component.embedded().isPresent()) {
        sound &= checkEmbedded(component, component.embedded().get());
      } else if (!checkKeyless(component) || !columns.check(component, held(component))) {
        broken.add(component.name());
      }
    }
    return sound;
  }

  /** Returns whether generated code can write the types of the components. */
  boolean canBeWritten() {
    return owner.components().stream().allMatch(ColumnRules::canBeWritten);
  }

  /** Returns the entity that the component holds; the parameters of a typed id hold nothing. */
  private Optional<EntityDeclaration> held(ComponentDeclaration component) {
    TypeDeclaration type =
        ColumnResolver.inner(component).map(ComponentDeclaration::type).orElse(component.type());
    return type.type().parts().flatMap(part -> draft.declaration(part).stream()).findFirst();
  }

  /** Reports {@code [KeyInEmbedded]} for a column that is embedded. */
  private boolean checkKeyless(ComponentDeclaration component) {
    return !embedded || checkNoKey(component, "is part of what is embedded");
  }

  private boolean checkNoKey(ComponentDeclaration component, String what) {
    Stream<Origin> references = component.reference().map(ReferenceDeclaration::origin).stream();
    return Stream.concat(component.id().stream(), references)
        .findFirst()
        .map(place -> report(
            Code.KeyInEmbedded,
            place,
            "%s.%s %s, and keys and foreign keys are components of the entity itself. Move it there."
                .formatted(owner.simpleName(), component.name(), what)))
        .orElse(true);
  }

  private boolean checkEmbedded(ComponentDeclaration component, EmbeddedDeclaration declaration) {
    return columns.checkNoEntity(component, held(component))
        && columns.checkHidden(component)
        && checkNoCycle(component, declaration)
        && checkForm(component, declaration.value())
        && checkNoKey(component, "is embedded")
        && checkNoColumn(component)
        && checkValue(declaration.value().orElseThrow())
        && checkAccess(component);
  }

  /** Reports {@code [NotPublic]} for what the package of the entity has no access to. */
  private boolean checkAccess(ComponentDeclaration component) {
    return embedded
        || component
            .values()
            .filter(value -> !value.constructor().open())
            .filter(value -> !value.type().packageName().equals(owner.type().packageName()))
            .findFirst()
            .map(value -> report(
                Code.NotPublic,
                component.embedded().orElseThrow().origin(),
                "%1$s.%2$s is made of %3$s, which is in another package. Make %3$s, its constructor and its accessors public."
                    .formatted(owner.simpleName(), component.name(), value.simpleName())))
            .orElse(true);
  }

  /** Reports {@code [EmbeddedCycle]}. */
  private boolean checkNoCycle(ComponentDeclaration component, EmbeddedDeclaration declaration) {
    return declaration.cycle().isEmpty()
        || report(
            Code.EmbeddedCycle,
            declaration.origin(),
            "%s.%s embeds a class in itself: %s. Remove one of the components, or make an entity of one of the classes."
                .formatted(
                    owner.simpleName(),
                    component.name(),
                    declaration.cycle().stream()
                        .map(ClassRef::simpleName)
                        .collect(joining(" → "))));
  }

  /** Reports {@code [EmbeddedForm]}. */
  private boolean checkForm(ComponentDeclaration component, Optional<ClassDeclaration> value) {
    boolean sound = value.filter(type -> type.form().hasComponents()).isPresent();
    boolean empty = sound
        && value.get().components().isEmpty()
        && value.get().constructor().fault().isEmpty();
    return (sound && !empty)
        || report(
            Code.EmbeddedForm,
            component.embedded().orElseThrow().origin(),
            "%s.%s is %s%s, and what is embedded is a record of columns, or a class with one constructor. Declare a record, or remove the annotation."
                .formatted(
                    owner.simpleName(),
                    component.name(),
                    component.type().type(),
                    empty
                        ? ", which has no components"
                        : value.map(type -> ", " + type.form()).orElse("")));
  }

  /** Reports {@code [MisplacedAnnotation]} for what only a column has. */
  private boolean checkNoColumn(ComponentDeclaration component) {
    Stream<Origin> qualifiers = component.qualifiers().stream().map(QualifierDeclaration::origin);
    return Stream.concat(component.column().map(Written::origin).stream(), qualifiers)
        .findFirst()
        .map(place -> report(
            Code.MisplacedAnnotation,
            place,
            "%s.%s is embedded, so it is no column that has a name or a mapper. Name a prefix of its columns, @Embedded(prefix = \"…\"), or annotate the components of %s."
                .formatted(
                    owner.simpleName(),
                    component.name(),
                    component.value().map(ClassDeclaration::simpleName).orElse(""))))
        .orElse(true);
  }

  private boolean checkValue(ClassDeclaration value) {
    Boolean known = draft.values.get(value.type());
    if (known != null) {
      return known;
    }
    Diagnostics findings = draft.findings.at(Place.of(value.type()));
    ComponentRules components = new ComponentRules(draft, value, true, findings);
    boolean sound = new ClassRules(value, ClassRules.Role.VALUE, findings).check()
        && components.check()
        && components.canBeWritten();
    draft.values.put(value.type(), sound);
    return sound;
  }

  private boolean report(Code code, Origin origin, String text) {
    diagnostics.report(code, origin, text);
    return false;
  }
}
