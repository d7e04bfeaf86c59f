package library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.query.BooleanColumn;
import dev.fetchplan.query.Column;
import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.Condition;
import dev.fetchplan.query.Cursor;
import dev.fetchplan.query.DoubleColumn;
import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.Order;
import dev.fetchplan.query.Page;
import dev.fetchplan.query.Slice;
import dev.fetchplan.query.Statement;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.StringOrder;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.query.ToManyQuery;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What an editor offers behind the dot of a value that a user holds: all of it is for the user.
 * {@code -Dgolden.update=true} rewrites the list; read the difference.
 */
class OfferedMethodsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/library/offered-methods.txt");

  private static final List<Class<?>> TYPES = List.of(
      BookRepository.class,
      BookRepository.All.class,
      BookRepository.WithAuthor.class,
      StudentRepository.WithClassmates.class,
      StudentRepository.WithClassmates.CoursesQuery.class,
      ToManyQuery.class,
      BookColumns.class,
      LongColumn.class,
      IntColumn.class,
      DoubleColumn.class,
      BooleanColumn.class,
      StringColumn.class,
      ComparableColumn.class,
      Column.class,
      ToMany.class,
      Condition.class,
      Order.class,
      StringOrder.class,
      Page.class,
      Slice.class,
      Cursor.class,
      Statement.class);

  @Test
  void areAllForTheUser() throws IOException {
    String offered =
        TYPES.stream().map(OfferedMethodsTest::methods).collect(Collectors.joining("\n"));

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, offered);
    }
    assertThat(offered).isEqualTo(Files.readString(GOLDEN));
  }

  private static String methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !List.of("equals", "hashCode", "toString").contains(method.getName()))
        .map(OfferedMethodsTest::line)
        .sorted()
        .collect(Collectors.joining("", name(type) + "\n", ""));
  }

  private static String line(Method method) {
    String parameters = Stream.of(method.getGenericParameterTypes())
        .map(OfferedMethodsTest::name)
        .collect(Collectors.joining(", "));
    String last = method.isVarArgs() ? parameters.replaceFirst("\\[\\]$", "...") : parameters;
    return "  %s(%s): %s\n".formatted(method.getName(), last, name(method.getGenericReturnType()));
  }

  /** Returns the name of a type without packages. */
  private static String name(java.lang.reflect.Type type) {
    return type.getTypeName().replaceAll("\\b[a-z]\\w*\\.", "").replace('$', '.');
  }

  @Test
  void needNoTypeOfTheRuntime() throws IOException {
    assertThat(Files.readString(GOLDEN))
        .doesNotContain("Path", "Narrowing", "Source", "Plan<", "Predicate", "SqlWriter");
  }
}
