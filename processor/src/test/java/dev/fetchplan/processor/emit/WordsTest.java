package dev.fetchplan.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void writesConstantsFromPaths() {
    assertThat(Words.constant("courses.students")).isEqualTo("COURSES_STUDENTS");
    assertThat(Words.constant("bestFriend")).isEqualTo("BEST_FRIEND");
    assertThat(Words.constant("JSONNode")).isEqualTo("JSON_NODE");
  }

  @Test
  void writesPlurals() {
    assertThat(Words.plural("book")).isEqualTo("books");
    assertThat(Words.plural("category")).isEqualTo("categories");
    assertThat(Words.plural("day")).isEqualTo("days");
    assertThat(Words.plural("class")).isEqualTo("classes");
    assertThat(Words.plural("branch")).isEqualTo("branches");
  }
}
