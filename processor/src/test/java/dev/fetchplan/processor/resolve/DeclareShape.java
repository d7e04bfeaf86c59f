package dev.fetchplan.processor.resolve;

import static dev.fetchplan.processor.resolve.Declare.ref;
import static dev.fetchplan.processor.resolve.Declare.type;

import dev.fetchplan.processor.declaration.ClassDeclaration;
import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.ConditionReader;
import dev.fetchplan.processor.declaration.ConditionTerm;
import dev.fetchplan.processor.declaration.ConstructorDeclaration;
import dev.fetchplan.processor.declaration.Form;
import dev.fetchplan.processor.declaration.Nullness;
import dev.fetchplan.processor.declaration.OrderDeclaration;
import dev.fetchplan.processor.declaration.OrderReader;
import dev.fetchplan.processor.declaration.Parsed;
import dev.fetchplan.processor.declaration.PartDeclaration;
import dev.fetchplan.processor.declaration.PartDeclaration.Limit;
import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.declaration.ShapeDeclaration.Request;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.resolve.Declare.At;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Declarations of shapes as a reader would return them. */
final class DeclareShape {
  private DeclareShape() {}

  /** A shape with a repository. */
  static ShapeDeclaration shape(String name, String entity, PartBuilder... parts) {
    return declaration(
        name,
        Optional.of(new Request(
            Optional.of(use(type(entity), "@Shape " + name)),
            Optional.empty(),
            new At("@Shape " + name))),
        true,
        parts);
  }

  /** A record in a shape. */
  static ShapeDeclaration plain(String name, PartBuilder... parts) {
    return declaration(name, Optional.empty(), true, parts);
  }

  /** A record in a shape, in a class file. */
  static ShapeDeclaration compiled(String name, PartBuilder... parts) {
    return declaration(name, Optional.empty(), false, parts);
  }

  private static ShapeDeclaration declaration(
      String name, Optional<Request> request, boolean compiledHere, PartBuilder... parts) {
    List<PartDeclaration> declared = Stream.of(parts).map(PartBuilder::build).toList();
    return new ShapeDeclaration(
        new ClassDeclaration(
            ref(name),
            Form.RECORD,
            new ConstructorDeclaration(Optional.empty(), true, Optional.empty(), new At(name)),
            declared.stream().map(PartDeclaration::component).toList(),
            Optional.empty(),
            new At(name)),
        true,
        compiledHere,
        request,
        declared,
        Set.of());
  }

  static PartBuilder part(String name, TypeRef type) {
    return new PartBuilder(name, use(type, name));
  }

  /** A component whose type does not exist yet. */
  static PartBuilder undefined(String name, String type) {
    return new PartBuilder(
        name,
        new TypeDeclaration(
            TypeRef.declared(ClassRef.of("", type)),
            false,
            Optional.of(type),
            Optional.empty(),
            new At(name)));
  }

  static TypeRef listOf(TypeRef element) {
    return new TypeRef.Declared(ClassRef.of("java.util", "List"), List.of(element));
  }

  static TypeRef optionalOf(TypeRef value) {
    return new TypeRef.Declared(ClassRef.of("java.util", "Optional"), List.of(value));
  }

  private static TypeDeclaration use(TypeRef type, String words) {
    return new TypeDeclaration(type, false, Optional.empty(), Optional.empty(), new At(words));
  }

  private static <T> Written<T> written(T value) {
    return new Written<>(value, new At("\"" + value + "\""));
  }

  /** A component with its annotations. */
  static final class PartBuilder {
    private final String name;
    private final TypeDeclaration type;
    private boolean nullable;
    private Optional<Written<String>> path = Optional.empty();
    private Optional<Written<String>> count = Optional.empty();
    private Optional<Written<String>> exists = Optional.empty();
    private Optional<Parsed<ConditionTerm>> where = Optional.empty();
    private Optional<Parsed<List<OrderDeclaration>>> orders = Optional.empty();
    private Optional<Limit> limit = Optional.empty();
    private Optional<Origin> batch = Optional.empty();

    private PartBuilder(String name, TypeDeclaration type) {
      this.name = name;
      this.type = type;
    }

    PartBuilder nullable() {
      nullable = true;
      return this;
    }

    PartBuilder path(String text) {
      path = Optional.of(written(text));
      return this;
    }

    PartBuilder count(String text) {
      count = Optional.of(written(text));
      return this;
    }

    PartBuilder exists(String text) {
      exists = Optional.of(written(text));
      return this;
    }

    PartBuilder where(String text) {
      where = Optional.of(ConditionReader.read(written(text)));
      return this;
    }

    PartBuilder orderBy(String text) {
      orders = Optional.of(OrderReader.read(written(text)));
      return this;
    }

    PartBuilder limit(int rows) {
      limit = Optional.of(new Limit(written(rows), Optional.empty(), new At("@Limit")));
      return this;
    }

    PartBuilder limit(int rows, int offset) {
      limit = Optional.of(new Limit(written(rows), Optional.of(written(offset)), new At("@Limit")));
      return this;
    }

    PartBuilder batch() {
      batch = Optional.of(new At("@Batch"));
      return this;
    }

    private PartDeclaration build() {
      return new PartDeclaration(
          new ComponentDeclaration(
              name,
              Optional.of(name),
              type,
              Optional.empty(),
              nullable ? Nullness.NULLABLE : Nullness.UNSAID,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              new At(name)),
          path,
          count,
          exists,
          where,
          orders,
          limit,
          batch);
    }
  }
}
