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
import static dev.fetchplan.processor.resolve.Declare.through;
import static dev.fetchplan.processor.resolve.Declare.type;
import static dev.fetchplan.processor.resolve.Declare.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.diagnostic.Problem;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Association.ForeignKey;
import dev.fetchplan.processor.model.Association.ManyToMany;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.LinkTable.LinkColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResolverTest {
  private static final EntityDeclaration AUTHOR =
      entity("Author", id("id", LONG), column("name", STRING));
  private static final EntityDeclaration BOOK =
      entity("Book", id("id", LONG), reference("authorId", LONG, "Author"));

  @Test
  void namesTablesAndColumnsInSnakeCase() {
    Resolution resolution =
        resolve(entity("BookStore", id("storeId", LONG), column("line2", STRING)));

    Entity store = resolved(resolution, "BookStore");
    assertThat(store.table().name()).isEqualTo("book_store");
    assertThat(store.columns()).extracting(Column::name).containsExactly("store_id", "line2");
    assertThat(store.key().column().component()).isEqualTo("storeId");
  }

  @Test
  void namesAForeignKeyAfterItsComponentWithoutId() {
    Resolution resolution = resolve(AUTHOR, BOOK);

    ForeignKey author = (ForeignKey) association(resolution, "Book", "author");
    assertThat(author.target()).isEqualTo(ref("Author"));
    assertThat(author.absentAllowed()).isFalse();
    assertThat(author.columns()).singleElement().satisfies(pair -> {
      assertThat(pair.own().name()).isEqualTo("author_id");
      assertThat(pair.target().name()).isEqualTo("id");
    });
  }

  /** Javac calls a component so whose name it could not read, and has told that. */
  @Test
  void makesNothingInSilenceOfAComponentWithoutName() {
    Resolution resolution =
        resolve(AUTHOR, entity("Book", id("id", LONG), column("<error>", STRING)));

    assertThat(messages(resolution)).isEmpty();
    assertThat(resolution.schema().entity(ref("Book"))).isEmpty();
  }

  @Test
  void takesABoxedForeignKeyForOptional() {
    Resolution resolution = resolve(
        AUTHOR, entity("Book", id("id", LONG), reference("authorId", BOXED_LONG, "Author")));

    assertThat(association(resolution, "Book", "author").optional()).isTrue();
  }

  @Test
  void letsIntReferToLong() {
    Resolution resolution =
        resolve(AUTHOR, entity("Book", id("id", LONG), reference("authorId", INT, "Author")));

    assertThat(messages(resolution)).isEmpty();
  }

  @Test
  void turnsAForeignKeyRoundForItsInverseSides() {
    Resolution resolution = resolve(
        with(AUTHOR, oneToMany("books", "Book", ""), oneToOne("debut", "Book", "author")), BOOK);

    assertThat(association(resolution, "Author", "books"))
        .isInstanceOfSatisfying(
            Association.InverseMany.class,
            books -> assertThat(books.columns().get(0).target().name()).isEqualTo("author_id"));
    assertThat(association(resolution, "Author", "debut"))
        .isInstanceOf(Association.InverseOne.class);
  }

  @Test
  void reversesTheLinkTableForTheOtherSide() {
    Resolution resolution = resolve(
        with(entity("Student", id("id", LONG)), manyToMany("courses", "Course", "")),
        with(entity("Course", id("id", LONG)), manyToMany("students", "Student", "courses")));

    ManyToMany courses = (ManyToMany) association(resolution, "Student", "courses");
    ManyToMany students = (ManyToMany) association(resolution, "Course", "students");
    assertThat(courses.link().table().name()).isEqualTo("student_course");
    assertThat(courses.link().source().get(0).name()).isEqualTo("student_id");
    assertThat(students.link()).isEqualTo(courses.link().reversed());
  }

  @Test
  void makesALinkTableOfTheForeignKeysOfAnEntity() {
    Resolution resolution = resolve(
        with(
            entity("Seat", id("room", STRING), id("number", INT)),
            through("guests", "Guest", "Booking", "", "guest")),
        with(entity("Guest", id("id", LONG)), manyToMany("seats", "Seat", "guests")),
        entity(
            "Booking",
            id("id", LONG),
            reference("seatNumber", INT, "Seat", "seat", "number"),
            reference("seatRoom", STRING, "Seat", "seat", "room"),
            reference("guestId", INT, "Guest"),
            reference("hostId", LONG, "Guest")));

    ManyToMany guests = (ManyToMany) association(resolution, "Seat", "guests");
    ManyToMany seats = (ManyToMany) association(resolution, "Guest", "seats");
    assertThat(guests.link().table().name()).isEqualTo("booking");
    assertThat(guests.link().source())
        .extracting(LinkColumn::name)
        .containsExactly("seat_room", "seat_number");
    assertThat(guests.link().target()).extracting(LinkColumn::name).containsExactly("guest_id");
    assertThat(seats.link()).isEqualTo(guests.link().reversed());
  }

  @Test
  void joinsComponentsOfOneNameToACompositeForeignKey() {
    Resolution resolution = resolve(
        entity("Seat", id("room", STRING), id("number", INT)),
        entity(
            "Ticket",
            id("id", LONG),
            reference("seatRoom", STRING, "Seat", "seat", ""),
            reference("seatNumber", INT, "Seat", "seat", "number")));

    ForeignKey seat = (ForeignKey) association(resolution, "Ticket", "seat");
    assertThat(seat.columns())
        .extracting(p -> p.own().name())
        .containsExactly("seat_room", "seat_number");
    assertThat(seat.columns()).extracting(p -> p.target().name()).containsExactly("room", "number");
  }

  @Test
  void namesPlansAfterTheirPaths() {
    Resolution resolution =
        resolve(AUTHOR, with(BOOK, fetch("author"), fetch("author", "author.books")));

    assertThat(resolution.entities().get(1).requests())
        .extracting(FetchRequest::method)
        .containsExactly("withAuthor", "withAuthorAndAuthorBooks");
  }

  @Test
  void reportsAnEntityWithoutKeyOnce() {
    Resolution resolution = resolve(entity("Author", column("name", STRING)), BOOK);

    assertThat(messages(resolution))
        .containsExactly(
            "Author: [Fetchplan/NoKey] Author has no key, so its rows cannot be told apart. Mark one"
                + " component with @Id, or several for a composite key.");
    assertThat(resolution.schema().entity(ref("Author"))).isPresent();
  }

  @Test
  void reportsAForeignKeyOfAnotherType() {
    Resolution resolution = resolve(
        with(AUTHOR, oneToMany("books", "Book", "")),
        with(
            entity("Book", id("id", LONG), reference("authorId", STRING, "Author")),
            fetch("author")));

    assertThat(messages(resolution))
        .containsExactly(
            "authorId: [Fetchplan/KeyTypeMismatch] Foreign key book.author_id is String, but the key"
                + " of Author, author.id, is long. Give both the same type.");
    assertThat(resolution.entities().get(1).requests()).isEmpty();
  }

  @Test
  void reportsAnEntityInAnEntity() {
    Resolution resolution =
        resolve(AUTHOR, entity("Book", id("id", LONG), column("author", type("Author"))));

    assertThat(messages(resolution))
        .containsExactly(
            "author: [Fetchplan/EntityInEntity] Book.author is an entity, and an entity holds columns"
                + " only. Declare the foreign key, @References(Author.class) long authorId, and fetch"
                + " it with @Fetch(\"author\").");
  }

  @Test
  void asksWhichForeignKeyIsMeant() {
    Resolution resolution = resolve(
        with(AUTHOR, oneToMany("books", "Book", "")),
        entity(
            "Book",
            id("id", LONG),
            reference("authorId", LONG, "Author"),
            reference("editorId", LONG, "Author")));

    assertThat(messages(resolution))
        .containsExactly(
            "@OneToMany books: [Fetchplan/SeveralReferences] Author.books could be the inverse of"
                + " Book.author or of Book.editor. Say which: mappedBy = \"author\" or mappedBy ="
                + " \"editor\".");
  }

  @Test
  void reportsAnAssociationNamedLikeAKeyword() {
    Resolution resolution =
        resolve(AUTHOR, entity("Book", id("id", LONG), reference("classId", LONG, "Author")));

    assertThat(messages(resolution))
        .containsExactly(
            "@References classId: [Fetchplan/ReservedName] Book.class is a keyword of Java. Choose"
                + " another name for the association: name = \"…\".");
  }

  @Test
  void reportsALinkToItselfWithoutColumns() {
    Resolution resolution = resolve(with(AUTHOR, manyToMany("friends", "Author", "")));

    assertThat(messages(resolution))
        .singleElement()
        .asString()
        .startsWith(
            "@ManyToMany friends: [Fetchplan/LinkColumns] Author.friends links Author to itself");
  }

  @Test
  void reportsATypeThatExistsAlready() {
    Resolution resolution = new Resolver(
            (type, nearest) -> Optional.empty(), ref("AuthorRepository")::equals)
        .resolve(List.of(AUTHOR));

    assertThat(messages(resolution))
        .containsExactly(
            "Author: [Fetchplan/GeneratedTypeExists] AuthorRepository would be generated for Author,"
                + " but it exists already. Choose another base name for the types of Author:"
                + " @Entity(name = \"…\").");
    assertThat(resolution.entities().get(0).entity()).isEmpty();
  }

  private static Resolution resolve(EntityDeclaration... declarations) {
    return new Resolver(
            (type, nearest) ->
                Stream.of(declarations).filter(d -> d.type().equals(type)).findFirst(),
            type -> false)
        .resolve(List.of(declarations));
  }

  private static Entity resolved(Resolution resolution, String name) {
    return resolution.schema().entity(ref(name)).orElseThrow();
  }

  private static Association association(Resolution resolution, String entity, String name) {
    return resolved(resolution, entity).association(name).orElseThrow();
  }

  private static List<String> messages(Resolution resolution) {
    return resolution.entities().stream()
        .flatMap(entity -> entity.diagnostics().problems().stream())
        .map(ResolverTest::line)
        .toList();
  }

  private static String line(Problem problem) {
    return ((Declare.At) problem.origin()).words() + ": " + problem.message();
  }
}
