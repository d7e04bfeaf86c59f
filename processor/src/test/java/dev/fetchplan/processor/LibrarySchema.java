package dev.fetchplan.processor;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.Constructor;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Key;
import dev.fetchplan.processor.model.LinkTable;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.model.Table;
import dev.fetchplan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Authors, books and reviews; students, courses and teachers: the model that stage tests use. */
public final class LibrarySchema {
  private static final TypeRef LONG = new TypeRef.Primitive("long");
  private static final TypeRef STRING = TypeRef.declared(ClassRef.of("java.lang", "String"));

  private static final Column ID = longColumn("id", "id");
  private static final Column AUTHOR_ID = longColumn("authorId", "author_id");
  private static final Column BOOK_ID = longColumn("bookId", "book_id");
  private static final Column TEACHER_ID = longColumn("teacherId", "teacher_id");
  private static final LinkTable STUDENT_COURSE = new LinkTable(
      new Table("", "student_course"),
      List.of(new LinkTable.LinkColumn("student_id", ID)),
      List.of(new LinkTable.LinkColumn("course_id", ID)));

  public static final Entity AUTHOR = entity(
      "Author",
      List.of(ID, text("name")),
      new Association.InverseMany("books", type("Book"), pairs(ID, AUTHOR_ID)));
  public static final Entity BOOK = entity(
      "Book",
      List.of(ID, text("title"), AUTHOR_ID),
      new Association.ForeignKey("author", type("Author"), pairs(AUTHOR_ID, ID), false),
      new Association.InverseMany("reviews", type("Review"), pairs(ID, BOOK_ID)));
  public static final Entity REVIEW = entity(
      "Review",
      List.of(ID, text("text"), BOOK_ID),
      new Association.ForeignKey("book", type("Book"), pairs(BOOK_ID, ID), false));
  public static final Entity TEACHER = entity("Teacher", List.of(ID, text("name")));
  public static final Entity STUDENT = entity(
      "Student",
      List.of(ID, text("name")),
      new Association.ManyToMany("courses", type("Course"), STUDENT_COURSE));
  public static final Entity COURSE = entity(
      "Course",
      List.of(ID, text("title"), TEACHER_ID),
      new Association.ForeignKey("teacher", type("Teacher"), pairs(TEACHER_ID, ID), true),
      new Association.ManyToMany("students", type("Student"), STUDENT_COURSE.reversed()));

  public static final Schema SCHEMA =
      Schema.of(List.of(AUTHOR, BOOK, REVIEW, TEACHER, STUDENT, COURSE));

  private LibrarySchema() {}

  private static ClassRef type(String name) {
    return ClassRef.of("library", name);
  }

  private static Entity entity(String name, List<Column> columns, Association... associations) {
    return new Entity(
        type(name),
        name,
        true,
        new Table("", name.toLowerCase(java.util.Locale.ROOT)),
        new Constructor(Optional.empty(), true),
        List.copyOf(columns),
        new Key(List.of(ID)),
        List.of(associations),
        true,
        Set.of());
  }

  private static Column longColumn(String component, String name) {
    return new Column(
        component,
        component,
        LONG,
        LONG,
        Optional.empty(),
        List.of(),
        Reading.LONG,
        false,
        false,
        false,
        name);
  }

  private static Column text(String name) {
    return new Column(
        name,
        name,
        STRING,
        STRING,
        Optional.empty(),
        List.of(),
        Reading.STRING,
        false,
        false,
        false,
        name);
  }

  private static List<ColumnPair> pairs(Column own, Column target) {
    return List.of(new ColumnPair(own, target));
  }
}
