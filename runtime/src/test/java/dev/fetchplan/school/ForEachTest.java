package dev.fetchplan.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.runtime.FetchPlans;
import dev.fetchplan.school.Database.School;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
final class ForEachTest {

  private static final int ROOTS = 25;

  private final School school;
  private final StudentRepository students;

  ForEachTest(Database database) {
    this.school = database.open();
    this.students = new StudentRepository(school.jdbi());
    school.jdbi().useHandle(handle -> {
      for (int id = 4; id <= ROOTS; id++) {
        handle.execute("INSERT INTO student VALUES (?, ?)", id, "Student " + id % 3);
        handle.execute("INSERT INTO student_course VALUES (?, 2)", id);
      }
    });
    school.statements().clear();
  }

  @Test
  void readsOneRootStatementAndPrefetchesWindows() {
    assertThat(ids(students.withCourses(), 10)).isEqualTo(all());

    assertThat(school.statements()).hasSize(roots(3) + 3);
    assertThat(school.statements().get(0)).contains("FROM student\nORDER BY student.id");
    assertThat(ids(students.withCourses(), 5)).isEqualTo(all());
    assertThat(ids(students.withCourses(), 1000)).isEqualTo(all());
    assertThat(school.statements()).hasSize(roots(3) + 3 + (roots(5) + 5) + (1 + 1));
  }

  /** MariaDB keeps no cursor open beside other statements. */
  private int roots(int windows) {
    return school.database() == Database.MARIADB ? windows : 1;
  }

  @Test
  void readsWindowsByKeysetElsewhere() {
    school.jdbi().configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));

    assertThat(ids(students.withCourses(), 10)).isEqualTo(all());
    assertThat(school.statements()).hasSize(2 * 3);
    assertThat(ids(students.withCourses(), 5)).isEqualTo(all());
    assertThat(school.statements()).hasSize(6 + 2 * 5);
    assertThat(ids(students.withCourses().orderBy(s -> s.name().desc()), 4)).hasSize(ROOTS);
  }

  @Test
  void keepsOffsetAndLimit() {
    var middle = students.withCourses().offset(3).limit(12);
    List<Long> expected = LongStream.rangeClosed(4, 15).boxed().toList();
    assertThat(ids(middle, 5)).isEqualTo(expected);

    school.jdbi().configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));
    assertThat(ids(middle, 5)).isEqualTo(expected);
    assertThat(ids(middle, 6)).isEqualTo(expected);
    assertThat(ids(middle, 100)).isEqualTo(expected);
  }

  @Test
  void sendsNoPrefetchWithoutRoots() {
    assertThat(ids(students.withCourses().where(s -> s.id().gt(99)), 5)).isEmpty();
    assertThat(school.statements()).hasSize(1);
  }

  @Test
  void closesWhatItOpenedIfTheConsumerThrows() {
    var failure = new IllegalStateException("enough");
    assertThatThrownBy(() -> students.withCourses().forEach(5, student -> {
          throw failure;
        }))
        .isSameAs(failure);
    school.jdbi().useHandle(handle -> {
      var own = new StudentRepository(handle);
      assertThatThrownBy(() -> own.withCourses().forEach(5, student -> {
            throw failure;
          }))
          .isSameAs(failure);
      assertThat(handle.isInTransaction()).isFalse();
      assertThat(own.all().count()).isEqualTo(ROOTS);
    });
    assertThat(school.statements()).hasSize(2 + 2 + 1);
  }

  @Test
  void joinsTheRunningTransaction() {
    school.jdbi().useTransaction(handle -> {
      handle.execute("DELETE FROM student WHERE id = 3");
      assertThat(ids(students.withCourses(), 5)).hasSize(ROOTS - 1).doesNotContain(3L);
      assertThat(handle.isInTransaction()).isTrue();
      handle.rollback();
    });
    assertThat(students.all().count()).isEqualTo(ROOTS);
  }

  private static List<Long> all() {
    return LongStream.rangeClosed(1, ROOTS).boxed().toList();
  }

  private static List<Long> ids(StudentRepository.WithCourses query, int window) {
    List<Long> ids = new ArrayList<>();
    query.forEach(window, student -> {
      assertThat(student.courses()).hasSize(student.id() == 1 ? 3 : coursesOf(student.id()));
      ids.add(student.id());
    });
    return ids;
  }

  private static int coursesOf(long id) {
    if (id == 2) {
      return 2;
    }
    return id == 3 ? 0 : 1;
  }
}
