package benchmark.contender;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import benchmark.database.Engine;
import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** What jOOQ's code generator would write. */
final class JooqColumns {

  static final Table<Record> AUTHOR = table(name("author"));
  static final Field<Long> AUTHOR_ID = field(name("author", "id"), Long.class);
  static final Field<String> AUTHOR_NAME = field(name("author", "name"), String.class);

  static final Table<Record> BOOK = table(name("book"));
  static final Field<Long> BOOK_ID = field(name("book", "id"), Long.class);
  static final Field<String> BOOK_TITLE = field(name("book", "title"), String.class);
  static final Field<Integer> BOOK_PUBLISHED = field(name("book", "published"), Integer.class);
  static final Field<Long> BOOK_AUTHOR_ID = field(name("book", "author_id"), Long.class);

  static final Table<Record> REVIEW = table(name("review"));
  static final Field<Long> REVIEW_ID = field(name("review", "id"), Long.class);
  static final Field<Integer> REVIEW_STARS = field(name("review", "stars"), Integer.class);
  static final Field<String> REVIEW_TEXT = field(name("review", "text"), String.class);
  static final Field<Long> REVIEW_BOOK_ID = field(name("review", "book_id"), Long.class);

  static final Table<Record> STUDENT = table(name("student"));
  static final Field<Long> STUDENT_ID = field(name("student", "id"), Long.class);
  static final Field<String> STUDENT_NAME = field(name("student", "name"), String.class);

  static final Table<Record> COURSE = table(name("course"));
  static final Field<Long> COURSE_ID = field(name("course", "id"), Long.class);
  static final Field<String> COURSE_TITLE = field(name("course", "title"), String.class);

  static final Table<Record> STUDENT_COURSE = table(name("student_course"));
  static final Field<Long> LINK_STUDENT_ID =
      field(name("student_course", "student_id"), Long.class);
  static final Field<Long> LINK_COURSE_ID = field(name("student_course", "course_id"), Long.class);

  static final Table<Record> ENROLLMENT = table(name("enrollment"));
  static final Field<Long> ENROLLMENT_STUDENT_ID =
      field(name("enrollment", "student_id"), Long.class);
  static final Field<Long> ENROLLMENT_COURSE_ID =
      field(name("enrollment", "course_id"), Long.class);
  static final Field<Integer> ENROLLMENT_TERM = field(name("enrollment", "term"), Integer.class);

  static final Table<Record> GRADE = table(name("grade"));
  static final Field<Long> GRADE_ID = field(name("grade", "id"), Long.class);
  static final Field<Long> GRADE_STUDENT_ID = field(name("grade", "student_id"), Long.class);
  static final Field<Long> GRADE_COURSE_ID = field(name("grade", "course_id"), Long.class);
  static final Field<Integer> GRADE_POINTS = field(name("grade", "points"), Integer.class);

  private JooqColumns() {}

  static DSLContext database(Engine engine, Connection connection) {
    SQLDialect dialect = engine == Engine.H2 ? SQLDialect.H2 : SQLDialect.POSTGRES;
    Settings settings = new Settings()
        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
        .withExecuteLogging(false);
    return DSL.using(connection, dialect, settings);
  }
}
