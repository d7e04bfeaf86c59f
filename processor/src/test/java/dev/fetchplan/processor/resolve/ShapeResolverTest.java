package dev.fetchplan.processor.resolve;

import static dev.fetchplan.processor.resolve.Declare.BOXED_LONG;
import static dev.fetchplan.processor.resolve.Declare.INT;
import static dev.fetchplan.processor.resolve.Declare.LONG;
import static dev.fetchplan.processor.resolve.Declare.STRING;
import static dev.fetchplan.processor.resolve.Declare.column;
import static dev.fetchplan.processor.resolve.Declare.entity;
import static dev.fetchplan.processor.resolve.Declare.fetch;
import static dev.fetchplan.processor.resolve.Declare.id;
import static dev.fetchplan.processor.resolve.Declare.manyToMany;
import static dev.fetchplan.processor.resolve.Declare.oneToMany;
import static dev.fetchplan.processor.resolve.Declare.oneToOne;
import static dev.fetchplan.processor.resolve.Declare.ref;
import static dev.fetchplan.processor.resolve.Declare.reference;
import static dev.fetchplan.processor.resolve.Declare.type;
import static dev.fetchplan.processor.resolve.Declare.with;
import static dev.fetchplan.processor.resolve.DeclareShape.compiled;
import static dev.fetchplan.processor.resolve.DeclareShape.listOf;
import static dev.fetchplan.processor.resolve.DeclareShape.optionalOf;
import static dev.fetchplan.processor.resolve.DeclareShape.part;
import static dev.fetchplan.processor.resolve.DeclareShape.plain;
import static dev.fetchplan.processor.resolve.DeclareShape.shape;
import static dev.fetchplan.processor.resolve.DeclareShape.undefined;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration.Undefined;
import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.diagnostic.Problem;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Restriction.Both;
import dev.fetchplan.processor.model.Restriction.Comparison;
import dev.fetchplan.processor.model.Restriction.Operand;
import dev.fetchplan.processor.model.Restriction.Operator;
import dev.fetchplan.processor.model.Shape;
import dev.fetchplan.processor.model.Shape.Parameter;
import dev.fetchplan.processor.model.ShapeComponent;
import dev.fetchplan.processor.model.ShapeComponent.AggregateOf;
import dev.fetchplan.processor.model.ShapeComponent.AssociationOf;
import dev.fetchplan.processor.model.ShapeComponent.EntityOf;
import dev.fetchplan.processor.model.ShapeComponent.Held;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.model.ShapeComponent.ValueOf;
import dev.fetchplan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapeResolverTest {
  private static final TypeRef BOOLEAN = new TypeRef.Primitive("boolean");

  private static final List<EntityDeclaration> ENTITIES = List.of(
      entity("Publisher", id("id", LONG), column("name", STRING)),
      with(
          entity(
              "Author",
              id("id", LONG),
              column("name", STRING),
              reference("publisherId", BOXED_LONG, "Publisher")),
          oneToMany("books", "Book", "author")),
      with(
          with(
              entity(
                  "Book",
                  id("id", LONG),
                  column("title", STRING),
                  column("subtitle", optionalOf(STRING)),
                  column("pages", TypeRef.declared(ClassRef.of("java.lang", "Integer"))),
                  reference("authorId", LONG, "Author")),
              oneToMany("reviews", "Review", ""),
              oneToOne("blurb", "Blurb", "")),
          fetch("author")),
      entity(
          "Review",
          id("id", LONG),
          column("stars", INT),
          column("text", STRING),
          reference("bookId", LONG, "Book")),
      entity("Blurb", id("id", LONG), reference("bookId", LONG, "Book")),
      with(
          entity("Node", id("id", LONG), reference("parentId", BOXED_LONG, "Node")),
          oneToMany("children", "Node", "")),
      with(entity("Tag", id("id", LONG)), manyToMany("books", "Book", "")));

  @Test
  void findsColumnsByNameAndOverToOneAssociations() {
    Shape card = sound(shape(
        "Card",
        "Book",
        part("title", STRING),
        part("author", STRING).path("author.name"),
        part("publisher", optionalOf(STRING)).path("author.publisher.name")));

    assertThat(card.entity()).isEqualTo(ref("Book"));
    assertThat(card.components())
        .extracting(ShapeComponent::name)
        .containsExactly("title", "author", "publisher");
    assertThat(card.components().get(0)).isInstanceOfSatisfying(ValueOf.class, title -> {
      assertThat(title.way()).isEmpty();
      assertThat(selected(title).name()).isEqualTo("title");
      assertThat(title.presence()).isEqualTo(Presence.REQUIRED);
    });
    assertThat(card.components().get(2)).isInstanceOfSatisfying(ValueOf.class, publisher -> {
      assertThat(publisher.way())
          .extracting(Association::name)
          .containsExactly("author", "publisher");
      assertThat(selected(publisher).name()).isEqualTo("name");
      assertThat(publisher.presence()).isEqualTo(Presence.OPTIONAL);
    });
  }

  @Test
  void saysHowAbsentColumnsAreShown() {
    Shape card = sound(shape(
        "Card",
        "Book",
        part("subtitle", STRING).nullable(),
        part("pages", TypeRef.declared(ClassRef.of("java.lang", "Integer"))),
        part("other", optionalOf(TypeRef.declared(ClassRef.of("java.lang", "Integer"))))
            .path("pages"),
        part("authorId", BOXED_LONG),
        part("title", optionalOf(STRING)),
        part("id", LONG).nullable()));

    assertThat(card.components())
        .extracting(component -> ((ValueOf) component).presence())
        .containsExactly(
            Presence.NULLABLE,
            Presence.NULLABLE,
            Presence.OPTIONAL,
            Presence.REQUIRED,
            Presence.OPTIONAL,
            Presence.REQUIRED);
  }

  @Test
  void findsWhatAnAssociationIsFetchedAs() {
    Resolved resolved = resolve(
        shape(
            "Page",
            "Book",
            part("author", type("Author")),
            part("reviews", listOf(type("ReviewLine"))),
            part("blurb", optionalOf(type("BlurbCard")))),
        plain("ReviewLine", part("stars", INT)),
        shape("BlurbCard", "Blurb", part("id", LONG)));

    Shape page = resolved.shape("Page", "Book").orElseThrow();
    assertThat(page.components())
        .extracting(component -> ((AssociationOf) component).held())
        .containsExactly(
            new Held.Bare(ref("Author")),
            new Held.Written(ref("ReviewLine")),
            new Held.Written(ref("BlurbCard")));
    assertThat(resolved.shape("ReviewLine", "Review")).isPresent().get().satisfies(line -> {
      assertThat(line.request()).isEmpty();
      assertThat(line.components()).hasSize(1);
    });
    assertThat(resolved.shape("BlurbCard", "Blurb").orElseThrow().request()).isPresent();
  }

  @Test
  void findsThePlanOfAGeneratedShape() {
    Shape card =
        sound(shape("AuthorPage", "Author", part("books", listOf(type("BookWithAuthor")))));

    assertThat(((AssociationOf) card.components().get(0)).held())
        .isInstanceOfSatisfying(Held.Generated.class, held -> {
          assertThat(held.shape()).isEqualTo(ref("BookWithAuthor"));
          assertThat(held.request().method()).isEqualTo("withAuthor");
        });
  }

  @Test
  void takesTheEntityItselfByItsType() {
    Shape page = sound(shape(
        "Page",
        "Book",
        part("book", type("Book")),
        part("authorName", STRING).path("author.name")));

    assertThat(page.components().get(0)).isEqualTo(new EntityOf("book"));
  }

  @Test
  void takesAnAssociationOfTheEntitysOwnTypeForTheAssociation() {
    Shape node = sound(shape("Leaf", "Node", part("parent", optionalOf(type("Node")))));

    assertThat(node.components().get(0)).isInstanceOf(AssociationOf.class);
  }

  @Test
  void letsAShapeContainItself() {
    Resolved resolved = resolve(shape(
        "Tree",
        "Node",
        part("id", LONG),
        part("children", listOf(type("Tree"))),
        part("up", type("Tree")).nullable().path("parent")));

    assertThat(resolved.messages()).isEmpty();
    Shape tree = resolved.shape("Tree", "Node").orElseThrow();
    assertThat(tree.components())
        .filteredOn(AssociationOf.class::isInstance)
        .extracting(component -> ((AssociationOf) component).held())
        .containsOnly(new Held.Written(ref("Tree")));
  }

  @Test
  void resolvesAPlainRecordForEachEntityThatItIsUsedFor() {
    Resolved resolved = resolve(
        shape(
            "Page",
            "Book",
            part("author", type("Label")),
            part("publisher", optionalOf(type("Label"))).path("author.publisher")),
        plain("Label", part("id", LONG), part("name", STRING)));

    assertThat(resolved.messages()).isEmpty();
    assertThat(resolved.shape("Label", "Author")).isPresent();
    assertThat(resolved.shape("Label", "Publisher")).isPresent();
    AssociationOf publisher = (AssociationOf)
        resolved.shape("Page", "Book").orElseThrow().components().get(1);
    assertThat(publisher.way()).extracting(Association::name).containsExactly("author");
    assertThat(publisher.association().name()).isEqualTo("publisher");
  }

  @Test
  void keepsWhatIsSaidOfTheRowsOfAnAssociation() {
    Shape card = sound(shape(
        "Card",
        "Author",
        part("newest", listOf(type("Book")))
            .path("books")
            .where("title like 'A%' and pages > :least")
            .orderBy("title desc nulls first, author.name")
            .limit(3, 1)));

    Refinement newest = ((AssociationOf) card.components().get(0)).refinement();
    assertThat(newest.limit()).contains(3);
    assertThat(newest.offset()).isEqualTo(1);
    assertThat(newest.orders()).hasSize(2);
    assertThat(newest.orders().get(0).descending()).isTrue();
    assertThat(newest.orders().get(0).nullsFirst()).contains(true);
    assertThat(newest.orders().get(1).column().way())
        .extracting(Association::name)
        .containsExactly("author");
    assertThat(newest.where()).get().isInstanceOfSatisfying(Both.class, both -> {
      Comparison like = (Comparison) both.terms().get(0);
      assertThat(like.column().column().component()).isEqualTo("title");
      assertThat(like.operator()).isEqualTo(Operator.LIKE);
      assertThat(like.values()).containsExactly(new Operand.Literal("'A%'", "A%"));
      Comparison pages = (Comparison) both.terms().get(1);
      assertThat(pages.values()).containsExactly(new Operand.Named("least"));
    });
    assertThat(card.parameters()).containsExactly(new Parameter("least", INT, false));
  }

  @Test
  void countsWithACondition() {
    Shape card = sound(shape(
        "Card",
        "Book",
        part("praises", LONG).count("reviews").where("stars >= :stars"),
        part("reviewed", BOOLEAN).exists("reviews")));

    assertThat(card.components().get(0)).isInstanceOfSatisfying(AggregateOf.class, praises -> {
      assertThat(praises.association().name()).isEqualTo("reviews");
      assertThat(praises.type()).isEqualTo(LONG);
      assertThat(praises.where()).isPresent();
    });
    assertThat(card.components().get(1)).isInstanceOfSatisfying(AggregateOf.class, reviewed -> {
      assertThat(reviewed.type()).isEqualTo(BOOLEAN);
      assertThat(reviewed.where()).isEmpty();
    });
    assertThat(card.parameters()).containsExactly(new Parameter("stars", INT, false));
  }

  @Test
  void collectsTheParametersOfShapesBelowInTheOrderOfFirstMention() {
    Resolved resolved = resolve(
        shape(
            "Page",
            "Author",
            part("books", listOf(type("Line"))).where("id in :ids"),
            part("one", LONG).count("books").where("title = :title")),
        plain(
            "Line",
            part("reviews", listOf(type("Review"))).where("stars >= :stars and id <> :last"),
            part("author", type("Page"))));

    assertThat(resolved.messages()).isEmpty();
    assertThat(resolved.shape("Page", "Author").orElseThrow().parameters())
        .containsExactly(
            new Parameter("ids", LONG, true),
            new Parameter("stars", INT, false),
            new Parameter("last", LONG, false),
            new Parameter("title", STRING, false));
    assertThat(resolved.shape("Line", "Book").orElseThrow().parameters())
        .extracting(Parameter::name)
        .containsExactly("stars", "last", "ids", "title");
  }

  @Test
  void lets2ColumnsShareAParameterThatDiffersOnlyInBoxing() {
    Shape card = sound(shape(
        "Card",
        "Author",
        part("books", listOf(type("Book"))).where("author.publisherId = :id or id = :id")));

    assertThat(card.parameters()).containsExactly(new Parameter("id", LONG, false));
  }

  @Test
  void reportsAParameterOfTwoTypes() {
    Resolved resolved = resolve(
        shape(
            "Page",
            "Author",
            part("books", listOf(type("Line"))).where("id = :x"),
            part("others", listOf(type("Book"))).path("books").where("id in :x")),
        plain("Line", part("reviews", listOf(type("Review"))).where("stars = :x")));

    assertThat(resolved.messages())
        .containsExactly(
            "books: [Fetchplan/ParameterConflict] Parameter :x is long for Book.id, and int for"
                + " Review.stars. Give one of them another name.",
            "\"id in :x\": [Fetchplan/ParameterConflict] Parameter :x is long for Book.id, and a"
                + " collection of long for Book.id. Give one of them another name.");
    assertThat(resolved.shape("Page", "Author")).isEmpty();
  }

  @Test
  void reportsAParameterOfTwoTypesOnceWhereAShapeIsUsedInAnother() {
    Resolved resolved = resolve(
        shape("Page", "Author", part("books", listOf(type("Line")))),
        shape(
            "Line",
            "Book",
            part("reviews", listOf(type("Review"))).where("stars = :x and id = :x")));

    assertThat(resolved.messages())
        .singleElement()
        .asString()
        .startsWith("\"stars = :x and id = :x\": [Fetchplan/ParameterConflict]");
  }

  @Test
  void batchesAToOne() {
    Shape page = sound(shape("Page", "Book", part("author", type("Author")).batch()));

    assertThat(((AssociationOf) page.components().get(0)).batched()).isTrue();
  }

  @Test
  void takesARestrictedToOneForAbsent() {
    Resolved resolved = resolve(shape(
        "Page",
        "Book",
        part("author", optionalOf(type("Author"))).where("name = 'x'"),
        part("writer", type("Author")).path("author").where("name = 'x'")));

    assertThat(resolved.messages())
        .containsExactly("writer: [Fetchplan/MayBeAbsent] @Where can reject the row, so Page.writer"
            + " can be absent. Declare Optional<Author> writer or @Nullable Author writer.");
  }

  @Test
  void takesWhatAClassFileDoesNotShowForNullable() {
    Resolved resolved = resolve(
        shape("Page", "Author", part("books", listOf(type("Line")))),
        compiled("Line", part("subtitle", STRING), part("blurb", type("Blurb"))));

    assertThat(resolved.messages()).isEmpty();
    assertThat(resolved.shape("Line", "Book").orElseThrow().components())
        .satisfiesExactly(
            subtitle -> assertThat(((ValueOf) subtitle).presence()).isEqualTo(Presence.NULLABLE),
            blurb -> assertThat(((AssociationOf) blurb).presence()).isEqualTo(Presence.NULLABLE));
  }

  @Test
  void waitsForTheTypesOfItsComponentsAndOfThoseBelow() {
    Resolved resolved = resolve(
        shape("Page", "Author", part("books", listOf(type("Line")))),
        plain("Line", undefined("author", "AuthorWithBooks")),
        shape("Other", "Author", part("nme", STRING)));

    assertThat(resolved.resolution().resolved())
        .extracting(ResolvedShape::undefined)
        .containsExactly(
            Optional.of(new Undefined(ref("Line"), "Line.author has type AuthorWithBooks")),
            Optional.empty());
    assertThat(resolved.messages()).singleElement().asString().contains("Other.nme");
  }

  @Test
  void saysTheProblemsOfAPlainRecordOnce() {
    Resolved resolved = resolve(
        shape("Page", "Author", part("books", listOf(type("Line")))),
        shape("Other", "Author", part("books", listOf(type("Line")))),
        plain("Line", part("titel", STRING)));

    assertThat(resolved.messages())
        .singleElement()
        .asString()
        .startsWith("titel: [Fetchplan/UnknownComponent] Line.titel is neither a column nor an"
            + " association of Book. Did you mean \"title\"?");
    assertThat(resolved.resolution().resolved())
        .extracting(ResolvedShape::shape)
        .containsOnly(Optional.empty());
  }

  @Test
  void saysNothingOfAShapeThatHoldsABrokenOne() {
    Resolved resolved = resolve(
        shape("Page", "Author", part("books", listOf(type("Line")))),
        shape("Line", "Book", part("titel", STRING)));

    assertThat(resolved.messages()).hasSize(1);
    assertThat(resolved.shape("Page", "Author")).isEmpty();
  }

  private static Column selected(ValueOf component) {
    return (Column) component.value();
  }

  private static Shape sound(ShapeDeclaration shape) {
    Resolved resolved = resolve(shape);
    assertThat(resolved.messages()).isEmpty();
    return resolved.resolution().resolved().get(0).shape().orElseThrow();
  }

  private static Resolved resolve(ShapeDeclaration... shapes) {
    ShapeResolver resolver = new ShapeResolver(
        (type, origin) -> ENTITIES.stream().filter(e -> e.type().equals(type)).findFirst(),
        (type, origin) -> Stream.of(shapes).filter(s -> s.type().equals(type)).findFirst(),
        type -> false);
    return new Resolved(resolver.resolve(
        Stream.of(shapes).filter(shape -> shape.request().isPresent()).toList()));
  }

  private record Resolved(ShapeResolution resolution) {
    Optional<Shape> shape(String type, String entity) {
      return resolution.shapes().shape(ref(type), ref(entity));
    }

    List<String> messages() {
      return resolution.resolved().stream()
          .flatMap(shape -> shape.diagnostics().problems().stream())
          .map(Resolved::line)
          .toList();
    }

    private static String line(Problem problem) {
      return ((Declare.At) problem.origin()).words() + ": " + problem.message();
    }
  }
}
