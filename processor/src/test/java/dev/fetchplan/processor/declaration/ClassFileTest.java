package dev.fetchplan.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClassFileTest {

  /** An annotation of types with every sort of value. */
  @Target(ElementType.TYPE_USE)
  @interface Odd {
    ElementType kind() default ElementType.FIELD;

    Class<?> type() default Object.class;

    SuppressWarnings inner() default @SuppressWarnings("none");

    String[] texts() default {};

    long number() default 0;
  }

  record Place(
      String street,

      @Odd(
          kind = ElementType.METHOD,
          type = String.class,
          inner = @SuppressWarnings("all"),
          texts = {"a", "b"},
          number = 2)
      @Nullable
      String state,

      List<@Nullable String> tags,
      double latitude) {}

  static final class Name<@Odd T extends @Odd Object> {
    private static final long LARGE = 1L << 40;

    private final String last;

    Name(String first, long number, @Nullable String[] middle, String @Nullable [] last) {
      this.last = first + number + middle.length + last.length + LARGE;
    }

    @Nullable
    String getLast(@Odd Name<T> this) throws @Odd IllegalStateException {
      return last;
    }
  }

  @Test
  void tellsWhatStandsOnTheTypesOfComponents() throws IOException {
    Map<String, Set<String>> annotations = read(Place.class);

    assertThat(annotations).containsEntry("state", Set.of("Nullable", "Odd"));
    assertThat(annotations).containsEntry("state/0", Set.of("Nullable", "Odd"));
    assertThat(annotations).doesNotContainKeys("street", "tags");
  }

  @Test
  void tellsWhatStandsOnTheTypesOfParametersAndResults() throws IOException {
    assertThat(read(Name.class))
        .containsOnly(
            Map.entry("<init>/4#3", Set.of("Nullable")),
            Map.entry("getLast/0", Set.of("Nullable")));
  }

  private static Map<String, Set<String>> read(Class<?> type) throws IOException {
    String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return ClassFile.typeAnnotations(in);
    }
  }
}
