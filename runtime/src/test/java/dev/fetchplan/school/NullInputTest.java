package dev.fetchplan.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.query.Condition;
import dev.fetchplan.query.Cursor;
import dev.fetchplan.query.Order;
import dev.fetchplan.school.Database.School;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused where it is given, in words, and before a statement is sent. */
final class NullInputTest {

  private static final School SCHOOL = Database.H2.open();
  private static final StudentRepository STUDENTS = new StudentRepository(SCHOOL.jdbi());

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void saysWhatWasNull(String message, ThrowingCallable call) {
    SCHOOL.statements().clear();

    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    assertThat(SCHOOL.statements()).isEmpty();
  }

  static Stream<Arguments> calls() {
    var all = STUDENTS.all();
    var withCourses = STUDENTS.withCourses();
    return Stream.of(
        call("where(…) was given null instead of a condition.", () -> all.where(null)),
        call(
            "The function of where(…) returned null, not a condition. Condition.always() narrows"
                + " nothing.",
            () -> all.where(s -> null)),
        call(
            "orderBy(…) was given null instead of orders.",
            () -> all.orderBy((Function<StudentColumns, Order>[]) null)),
        call(
            "orderBy(…) was given null among its orders.",
            () -> all.orderBy((Function<StudentColumns, Order>) null)),
        call("A function of orderBy(…) returned null, not an order.", () -> all.orderBy(s -> null)),
        call("courses(…) was given null instead of a narrowing.", () -> withCourses.courses(null)),
        call(
            "The function of courses(…) returned null. Return what it was given to narrow nothing.",
            () -> withCourses.courses(c -> null)),
        call(
            "where(…) was given null instead of a condition.",
            () -> withCourses.courses(c -> c.where(null))),
        call(
            "any(…) was given null instead of a condition.",
            () -> all.where(s -> s.courses().any(null))),
        call(
            "The function of none(…) returned null, not a condition. Condition.always() narrows"
                + " nothing.",
            () -> all.where(s -> s.courses().none(c -> null))),
        call(
            "and(…) was given null instead of a condition.",
            () -> all.where(s -> s.id().eq(1).and(null))),
        call(
            "or(…) was given null instead of a condition.",
            () -> all.where(s -> s.id().eq(1).or(null))),
        call(
            "allOf(…) was given null instead of conditions.",
            () -> Condition.allOf((Condition[]) null)),
        call(
            "anyOf(…) was given null instead of conditions.",
            () -> Condition.anyOf((Iterable<Condition>) null)),
        call(
            "allOf(…) was given null among its conditions.",
            () -> Condition.allOf(Condition.always(), null)),
        call(
            "anyOf(…) was given null among its conditions.",
            () -> Condition.anyOf(Arrays.asList(null, Condition.always()))),
        call("sql(…) was given null instead of SQL.", () -> Condition.sql(null)),
        call(
            "sql(…) was given null, which equals nothing. Write IS NULL into it.",
            () -> Condition.sql("name = ?", (Object) null)),
        call(
            "eq(null) holds for no row, since NULL equals nothing. Write isNull() for rows without"
                + " a value.",
            () -> all.where(s -> s.name().eq(null))),
        call(
            "notIn(null) holds for no row, since NULL equals nothing. Write isNotNull() for rows"
                + " with a value.",
            () -> all.where(s -> s.name().notIn("a", null))),
        call(
            "in(null) holds for no row, since NULL equals nothing. Write isNull() for rows without"
                + " a value.",
            () -> all.where(s -> s.id().in(Arrays.asList(1L, null)))),
        call(
            "in(…) was given null instead of values.",
            () -> all.where(s -> s.id().in((List<Long>) null))),
        call("byIds(…) was given null instead of keys.", () -> all.byIds(null)),
        call(
            "StudentRepository.all, byIds: a key of Student is given as null, and no row has NULL"
                + " in its key.",
            () -> all.byIds(Arrays.asList(1L, null))),
        call("slice(…) was given null as a cursor.", () -> all.slice(1, null)),
        call("A cursor without a text stands for no place.", () -> Cursor.of(null)),
        call("forEach(…) was given null instead of a consumer.", () -> all.forEach(1, null)));
  }

  private static Arguments call(String message, ThrowingCallable call) {
    return Arguments.of(message, call);
  }
}
