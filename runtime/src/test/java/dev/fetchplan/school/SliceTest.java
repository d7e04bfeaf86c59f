package dev.fetchplan.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.Cursor;
import dev.fetchplan.query.DoubleColumn;
import dev.fetchplan.query.Slice;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.FetchPlans;
import dev.fetchplan.runtime.Path;
import dev.fetchplan.school.Database.School;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
final class SliceTest {

  private final School school;
  private final StudentRepository students;

  SliceTest(Database database) {
    this.school = database.open();
    this.students = new StudentRepository(school.jdbi());
    school.run("""
            ALTER TABLE student ADD COLUMN born TIMESTAMP;
            ALTER TABLE student ADD COLUMN seen TIMESTAMP WITH TIME ZONE;
            ALTER TABLE student ADD COLUMN grade CHAR(4);
            ALTER TABLE student ADD COLUMN height DOUBLE PRECISION;
            INSERT INTO student (id, name, born, seen, grade) VALUES
              (4, 'mani', '2024-03-31 02:30:00.123456',
                '2024-03-31 02:30:00.123456+05:30', 'b'),
              (5, 'Swami', '2024-03-31 02:30:00.123457',
                '2024-03-31 02:30:00.123457+05:30', 'a'),
              (6, 'Rajam', NULL, NULL, 'b');
            """);
    school.statements().clear();
  }

  @Test
  void continuesByKey() {
    Slice<StudentWithCourses> first = students.withCourses().slice(4);
    Slice<StudentWithCourses> second =
        students.withCourses().slice(4, first.next().orElseThrow());

    assertThat(first.rows()).extracting(StudentWithCourses::id).containsExactly(1L, 2L, 3L, 4L);
    assertThat(second.rows()).extracting(StudentWithCourses::id).containsExactly(5L, 6L);
    assertThat(second.next()).isEmpty();
    assertThat(school.statements()).hasSize(4);
    assertThat(school.statements().get(2))
        .isEqualTo("SELECT student.id, student.name, student.id\nFROM student\nWHERE student.id > ?"
            + "\nORDER BY student.id\nLIMIT ?");
  }

  @Test
  void endsWithAFullSlice() {
    Slice<Student> all = students.all().slice(6);

    assertThat(all.rows()).hasSize(6);
    assertThat(all.next()).isEmpty();
    assertThat(students.all().where(s -> s.id().gt(9)).slice(1))
        .isEqualTo(new Slice<>(List.of(), Optional.empty()));
    assertThat(students.all().slice(Integer.MAX_VALUE).rows()).hasSize(6);
    assertThat(school.statements()).hasSize(3);
  }

  @Test
  void comparesRowsInOneDirection() {
    assertSameInSlices(students.all().orderBy(StudentColumns::name));
    assertThat(school.statements().get(2))
        .contains(
            school.database() == Database.MARIADB
                ? "student.name = ? AND student.id > ?"
                : "WHERE (student.name, student.id) > (?, ?)\n");
  }

  @Test
  void comparesTermsInMixedDirections() {
    assertSameInSlices(students.all().orderBy(s -> s.name().desc()));
    assertThat(school.statements().get(2))
        .contains("WHERE (student.name < ? OR student.name = ? AND student.id > ?)\n");
  }

  @Test
  void ignoresCase() {
    assertSameInSlices(
        students.all().orderBy(s -> s.name().ignoreCase(), s -> s.id().desc()));
  }

  @Test
  void passesRowsWithoutAValue() {
    assertSameInSlices(students.all().orderBy(s -> born()));
    assertSameInSlices(students.all().orderBy(s -> born().desc(), StudentColumns::name));
    assertSameInSlices(
        students.all().orderBy(s -> born().nullsFirst(), s -> s.name().desc()));
    assertSameInSlices(students.all().orderBy(s -> born().desc().nullsFirst()));
    assertSameInSlices(students.all().orderBy(s -> s.name(), s -> s.id(), s -> born()));
  }

  @Test
  void bindsWhatTheDatabaseReturned() {
    assertSameInSlices(students.all().orderBy(s -> seen(), StudentColumns::name));
    assertSameInSlices(
        students.all().orderBy(s -> StringColumn.nullable(Path.ROOT, "grade").desc()));
  }

  @Test
  void knowsDatabasesThatCompareNoRows() {
    school.jdbi().configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));

    assertSameInSlices(students.all().orderBy(StudentColumns::name));
    assertThat(school.statements().get(2)).contains("student.name = ? AND student.id > ?");
    if (school.database() != Database.SQLITE) { // whose own dialect knows that times are texts
      assertSameInSlices(students.all().orderBy(s -> born().nullsFirst()));
    }
  }

  @Test
  void refusesOrdersByFloatingPoint() {
    assertThatThrownBy(() -> students
            .all()
            .orderBy(s -> DoubleColumn.nullable(Path.ROOT, "height"))
            .slice(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("An order by height, which is of floating point,");
  }

  @Test
  void refusesCursorsFromElsewhere() {
    Cursor cursor = students.all().slice(1).next().orElseThrow();
    assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
    assertThat(students
            .all()
            .where(s -> s.id().ne(2))
            .slice(1, Cursor.of(cursor.toString()))
            .rows())
        .containsExactly(new Student(3, "Mani"));
    school.statements().clear();

    assertThatThrownBy(() -> students.withCourses().slice(1, cursor))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The cursor is not one of StudentRepository.withCourses");
    assertThatThrownBy(() -> students.all().orderBy(s -> s.id().desc()).slice(1, cursor))
        .isInstanceOf(IllegalArgumentException.class);
    for (String broken : List.of(
        "",
        "?",
        "AAAA",
        cursor + "AAAA",
        cursor.toString().substring(0, 18),
        "C" + cursor.toString().substring(1))) {
      assertThatThrownBy(() -> students.all().slice(1, Cursor.of(broken)))
          .as(broken)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is not a cursor of this version");
    }
    assertThat(school.statements()).isEmpty();
  }

  private void assertSameInSlices(StudentRepository.All ordered) {
    school.statements().clear();
    List<Student> whole = ordered.limit(100).list();
    List<Student> slices = new ArrayList<>();
    Optional<Cursor> next = Optional.empty();
    do {
      Slice<Student> slice =
          next.isEmpty() ? ordered.slice(1) : ordered.slice(1, next.orElseThrow());
      slices.addAll(slice.rows());
      next = slice.next();
    } while (next.isPresent() && slices.size() < 10);

    assertThat(slices).isEqualTo(whole).hasSize(6);
    assertThat(school.statements()).hasSize(7);
  }

  private static ComparableColumn<LocalDateTime> born() {
    return ComparableColumn.nullable(Path.ROOT, "born", QualifiedType.of(LocalDateTime.class));
  }

  private static ComparableColumn<OffsetDateTime> seen() {
    return ComparableColumn.nullable(Path.ROOT, "seen", QualifiedType.of(OffsetDateTime.class));
  }
}
