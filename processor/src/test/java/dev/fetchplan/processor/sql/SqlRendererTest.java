package dev.fetchplan.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.processor.LibrarySchema;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.Planner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqlRendererTest {
  private static final Origin NOWHERE = (messager, kind, message) -> {};

  @Test
  void selectsTheKeyFirstAndJoinsToOneWithLeftJoin() {
    assertThat(statements(LibrarySchema.BOOK, "author")).containsExactly("""
            SELECT book.id, book.title, book.author_id, author.id, author.name
            FROM book
            LEFT JOIN author ON author.id = book.author_id""");
  }

  @Test
  void prefetchesTheInverseOfAForeignKeyByTheForeignKey() {
    assertThat(statements(LibrarySchema.AUTHOR, "books")).containsExactly("""
            SELECT author.id, author.name
            FROM author""", """
            SELECT book.id, book.title, book.author_id
            FROM book
            WHERE book.author_id IN (:authorIds)""");
  }

  @Test
  void prefetchesOverALinkTableFromEitherEndAndJoinsInsideThePrefetch() {
    assertThat(statements(LibrarySchema.STUDENT, "courses.teacher").get(1)).isEqualTo("""
            SELECT student_course.student_id, course.id, course.title, course.teacher_id, teacher.id,
                teacher.name
            FROM student_course
            JOIN course ON course.id = student_course.course_id
            LEFT JOIN teacher ON teacher.id = course.teacher_id
            WHERE student_course.student_id IN (:studentIds)""");
    assertThat(statements(LibrarySchema.COURSE, "students").get(1)).isEqualTo("""
            SELECT student_course.course_id, student.id, student.name
            FROM student_course
            JOIN student ON student.id = student_course.student_id
            WHERE student_course.course_id IN (:courseIds)""");
  }

  @Test
  void namesAliasesAfterTheirPath() {
    assertThat(statements(LibrarySchema.REVIEW, "book.author")).containsExactly("""
            SELECT review.id, review.text, review.book_id, book.id, book.title, book.author_id, book_author.id,
                book_author.name
            FROM review
            LEFT JOIN book ON book.id = review.book_id
            LEFT JOIN author book_author ON book_author.id = book.author_id""");
  }

  @Test
  void quotesReservedWordsAndWhatCannotStandBare() {
    assertThat(SqlNames.quoted("order")).isEqualTo("\"order\"");
    assertThat(SqlNames.quoted("User")).isEqualTo("\"User\"");
    assertThat(SqlNames.quoted("first name")).isEqualTo("\"first name\"");
    assertThat(SqlNames.quoted("\"Mixed\"")).isEqualTo("\"Mixed\"");
    assertThat(SqlNames.quoted("author_id")).isEqualTo("author_id");
  }

  @Test
  void shortensLongAliasesAlwaysInTheSameWay() {
    String path = "grandmother.".repeat(8) + "name";

    String alias = new Aliases("person").of(path);

    assertThat(alias).hasSize(63).startsWith("grandmother_grandmother_");
    assertThat(new Aliases("person").of(path)).isEqualTo(alias);
    assertThat(new Aliases("person").of(path + "s")).isNotEqualTo(alias);
  }

  @Test
  void tellsAliasesThatAreTakenApartByTheRoot() {
    Aliases aliases = new Aliases("employee");

    assertThat(aliases.of("employee")).isEqualTo("employee_employee");
    assertThat(aliases.of("boss.name")).isEqualTo("boss_name");
    assertThat(aliases.of("bossName")).isEqualTo("employee_boss_name");
  }

  private static List<String> statements(Entity entity, String path) {
    FetchRequest request = new FetchRequest(
        "plan",
        List.of(new FetchRequest.Path(path, NOWHERE)),
        List.of(),
        Optional.empty(),
        NOWHERE);
    FetchPlan plan = new Planner()
        .plan(LibrarySchema.SCHEMA, entity, List.of(request), new Diagnostics())
        .get(1);
    RenderedPlan rendered = new SqlRenderer().render(LibrarySchema.SCHEMA, plan);
    List<String> texts = new ArrayList<>(List.of(rendered.root().text()));
    rendered.prefetches().forEach(prefetch -> texts.add(prefetch.select().text()));
    return texts;
  }
}
