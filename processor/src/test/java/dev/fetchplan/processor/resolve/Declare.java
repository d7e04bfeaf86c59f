package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.AssociationDeclaration;
import dev.fetchplan.processor.declaration.AssociationDeclaration.Kind;
import dev.fetchplan.processor.declaration.ClassDeclaration;
import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.ConstructorDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration.Naming;
import dev.fetchplan.processor.declaration.FetchDeclaration;
import dev.fetchplan.processor.declaration.Form;
import dev.fetchplan.processor.declaration.LinkDeclaration;
import dev.fetchplan.processor.declaration.Nullness;
import dev.fetchplan.processor.declaration.ReferenceDeclaration;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;

/** Declarations as a reader would return them. */
final class Declare {
  static final TypeRef LONG = new TypeRef.Primitive("long");
  static final TypeRef INT = new TypeRef.Primitive("int");
  static final TypeRef BOXED_LONG = TypeRef.declared(ClassRef.of("java.lang", "Long"));
  static final TypeRef STRING = TypeRef.declared(ClassRef.of("java.lang", "String"));

  private Declare() {}

  /** A place, known by what stands there. */
  record At(String words) implements Origin {
    @Override
    public void print(Messager messager, javax.tools.Diagnostic.Kind kind, String message) {
      throw new UnsupportedOperationException();
    }
  }

  static ClassRef ref(String simpleName) {
    return ClassRef.of("library", simpleName);
  }

  static TypeRef type(String simpleName) {
    return TypeRef.declared(ref(simpleName));
  }

  static ComponentDeclaration id(String name, TypeRef type) {
    return component(name, type, true, Optional.empty());
  }

  static ComponentDeclaration column(String name, TypeRef type) {
    return component(name, type, false, Optional.empty());
  }

  static ComponentDeclaration reference(String name, TypeRef type, String target) {
    return reference(name, type, target, "", "");
  }

  static ComponentDeclaration reference(
      String name, TypeRef type, String target, String association, String to) {
    ReferenceDeclaration reference = new ReferenceDeclaration(
        use(type(target), "target of " + name),
        given(association),
        given(to),
        false,
        new At("@References " + name));
    return component(name, type, false, Optional.of(reference));
  }

  private static ComponentDeclaration component(
      String name, TypeRef type, boolean id, Optional<ReferenceDeclaration> reference) {
    return new ComponentDeclaration(
        name,
        Optional.of(name),
        use(type, name),
        Optional.empty(),
        Nullness.UNSAID,
        id ? Optional.of(new At("@Id " + name)) : Optional.empty(),
        Optional.empty(),
        reference,
        Optional.empty(),
        List.of(),
        new At(name));
  }

  static AssociationDeclaration oneToMany(String name, String target, String mappedBy) {
    return association(Kind.OneToMany, name, target, mappedBy);
  }

  static AssociationDeclaration oneToOne(String name, String target, String mappedBy) {
    return association(Kind.OneToOne, name, target, mappedBy);
  }

  static AssociationDeclaration manyToMany(String name, String target, String mappedBy) {
    return association(Kind.ManyToMany, name, target, mappedBy);
  }

  /** Declares a many-to-many association over a link table that is an entity. */
  static AssociationDeclaration through(
      String name, String target, String link, String from, String to) {
    LinkDeclaration declared = new LinkDeclaration(
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(use(type(link), "through of " + name)),
        given(from),
        given(to));
    return association(Kind.ManyToMany, name, target, "", declared);
  }

  private static AssociationDeclaration association(
      Kind kind, String name, String target, String mappedBy) {
    LinkDeclaration nothing = new LinkDeclaration(
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    return association(kind, name, target, mappedBy, nothing);
  }

  private static AssociationDeclaration association(
      Kind kind, String name, String target, String mappedBy, LinkDeclaration link) {
    return new AssociationDeclaration(
        kind,
        new Written<>(name, new At("name " + name)),
        Optional.of(use(type(target), "target of " + name)),
        given(mappedBy),
        link,
        new At("@" + kind + " " + name));
  }

  static FetchDeclaration fetch(String... paths) {
    return new FetchDeclaration(
        Stream.of(paths)
            .map(path -> new Written<>(path, new At("path " + path)))
            .toList(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new At("@Fetch"));
  }

  static EntityDeclaration entity(String name, ComponentDeclaration... components) {
    return new EntityDeclaration(
        new ClassDeclaration(
            ref(name),
            Form.RECORD,
            new ConstructorDeclaration(Optional.empty(), true, Optional.empty(), new At(name)),
            List.of(components),
            Optional.empty(),
            new At(name)),
        true,
        true,
        true,
        new Naming(Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        Set.of());
  }

  /** Adds associations to an entity. */
  static EntityDeclaration with(EntityDeclaration entity, AssociationDeclaration... associations) {
    return copy(entity, List.of(associations), entity.fetches());
  }

  /** Adds plans to an entity. */
  static EntityDeclaration with(EntityDeclaration entity, FetchDeclaration... fetches) {
    return copy(entity, entity.associations(), List.of(fetches));
  }

  private static EntityDeclaration copy(
      EntityDeclaration entity,
      List<AssociationDeclaration> associations,
      List<FetchDeclaration> fetches) {
    return new EntityDeclaration(
        entity.written(),
        entity.visible(),
        entity.compiledHere(),
        entity.columnsType(),
        entity.naming(),
        associations,
        fetches,
        entity.wrongImports(),
        entity.deprecations());
  }

  private static TypeDeclaration use(TypeRef type, String words) {
    return new TypeDeclaration(type, false, Optional.empty(), Optional.empty(), new At(words));
  }

  private static Optional<Written<String>> given(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Written<>(text, new At("\"" + text + "\"")));
  }
}
