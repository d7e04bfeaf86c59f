package dev.fetchplan.processor.declaration;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.processor.declaration.ConditionTerm.Value;
import dev.fetchplan.processor.diagnostic.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionReaderTest {
  private static final Origin NOWHERE = (messager, kind, message) -> {
    throw new UnsupportedOperationException();
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "stars = 1 | stars EQ 1",
        "stars <> 1 | stars NE 1",
        "stars != 1 | stars NE 1",
        "stars < 1 | stars LT 1",
        "stars <= 1 | stars LE 1",
        "stars > 1 | stars GT 1",
        "stars >= 1 | stars GE 1",
        "stars>=-1 | stars GE -1",
        "price = 3.50 | price EQ 3.50",
        "price = 9223372036854775807 | price EQ 9223372036854775807",
        "price = 9223372036854775808 | price EQ 9223372036854775808",
        "title = 'it''s' | title EQ «it's»",
        "title = '' | title EQ «»",
        "open = true | open EQ true",
        "open = FALSE | open EQ false",
        "stars = :least | stars EQ :least",
        "author.name like 'A%' | author.name LIKE «A%»",
        "stars between 1 and :most | stars BETWEEN 1 :most",
        "stars in (1, :two) | stars IN 1 :two",
        "stars in :stars | stars IN :stars…",
        "stars in (:stars) | stars IN :stars…",
        "stars in (3) | stars IN 3",
        "stars not in (1, 2) | stars NOT_IN 1 2",
        "stars NOT IN :stars | stars NOT_IN :stars…",
        "text is null | text IS_NULL",
        "text IS Not Null | text IS_NOT_NULL",
      })
  void readsComparisons(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a = 1 and b = 2 or c = 3 | or(and(a EQ 1, b EQ 2), c EQ 3)",
        "a = 1 or b = 2 and c = 3 | or(a EQ 1, and(b EQ 2, c EQ 3))",
        "a = 1 And (b = 2 OR c = 3) | and(a EQ 1, or(b EQ 2, c EQ 3))",
        "not a = 1 and b = 2 | and(not(a EQ 1), b EQ 2)",
        "not (a = 1 and b = 2) | not(and(a EQ 1, b EQ 2))",
        "not not a = 1 | not(not(a EQ 1))",
        "a between 1 and 2 and b = 3 | and(a BETWEEN 1 2, b EQ 3)",
        "a not between 1 and 2 | not(a BETWEEN 1 2)",
        "a not like 'x' | not(a LIKE «x»)",
        "((a = 1)) | a EQ 1",
        "a = 1 and b = 2 and c = 3 | and(a EQ 1, b EQ 2, c EQ 3)",
      })
  void readsAndBeforeOrAndNotBeforeBoth(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @Test
  void readsLinesAndTabs() {
    assertThat(read("a = 1\n\tand b = 2\r\n")).isEqualTo("and(a EQ 1, b EQ 2)");
  }

  @Test
  void takesAKeywordBeforeASignForAComponent() {
    assertThat(read("like = 1 and not = 2")).isEqualTo("and(like EQ 1, not EQ 2)");
  }

  @Test
  void keepsWhereEachPartStands() {
    ConditionTerm.Comparison comparison = (ConditionTerm.Comparison)
        ConditionReader.read(new Written<>("  author.name between 'A' and :last", NOWHERE))
            .match(term -> term, broken -> {
              throw new AssertionError(broken);
            });

    assertThat(comparison.column()).isEqualTo(new Passage("author.name", 3));
    assertThat(comparison.column().segments()).containsExactly("author", "name");
    assertThat(comparison.values())
        .containsExactly(
            new Value.Literal(new Passage("'A'", 23), "A"),
            new Value.Parameter(new Passage(":last", 31), false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "``|1: it ends where a condition is expected.",
        "a = |5: it ends where a value is expected.",
        "a == 1|4: \"=\" stands where a value is expected.",
        "a = b|5: \"b\" stands where a value is expected.",
        "a = \"x\"|5: \"\"\" stands where a value is expected. A value is a number, 'text',",
        "a = null|5: \"null\" stands where a value is expected. Nothing equals null; write \"is null\"",
        "a|2: it ends where a comparison is expected. Comparisons are =,",
        "a 1|3: \"1\" stands where a comparison is expected.",
        "a not = 1|7: \"=\" stands where a comparison is expected.",
        "1 < a|1: \"1\" stands where a condition is expected.",
        "a = 1 or|9: it ends where a condition is expected.",
        "a = 1 and or b = 2|11: \"or\" stands where a condition is expected.",
        "a = 1 b = 2|7: \"b\" stands where \"and\", \"or\" or the end is expected.",
        "a = 1, b = 2|6: \",\" stands where \"and\", \"or\" or the end is expected.",
        "(a = 1|7: it ends where \")\" is expected.",
        "a = 1)|6: \")\" stands where \"and\", \"or\" or the end is expected.",
        "a = 'x|5: the text 'x has no end. Close it with a quote;",
        "a between 1|12: it ends where \"and\" is expected. A range has two ends:",
        "a between 1 or 2|13: \"or\" stands where \"and\" is expected.",
        "a in 1|6: \"1\" stands where a list is expected. Write in (1, 2), or in :values.",
        "a in ()|7: \")\" stands where a value is expected.",
        "a in (1, )|10: \")\" stands where a value is expected.",
        "a is 1|6: \"1\" stands where \"null\" or \"not null\" is expected.",
        "a = :|5: \":\" stands where a value is expected.",
        "a = ?|5: \"?\" stands where a value is expected.",
        "a. = 1|2: \".\" stands where a comparison is expected.",
        "a = 𝄞|5: \"𝄞\" stands where a value is expected.",
      })
  void saysWhereATextCannotBeRead(String text, String expected) {
    assertThat(read(text)).startsWith(expected);
  }

  @Test
  void saysThatABlankTextEnds() {
    assertThat(read("   ")).startsWith("4: it ends where a condition is expected.");
  }

  private static String read(String text) {
    return ConditionReader.read(new Written<>(text, NOWHERE))
        .match(
            ConditionReaderTest::show, broken -> broken.at().character() + ": " + broken.words());
  }

  private static String show(ConditionTerm term) {
    return term.match(
        all -> "and" + show(all.terms()),
        any -> "or" + show(any.terms()),
        not -> "not" + show(List.of(not.term())),
        comparison -> comparison.column().words()
            + " "
            + comparison.operator()
            + comparison.values().stream().map(v -> " " + show(v)).collect(joining()));
  }

  private static String show(List<ConditionTerm> terms) {
    return terms.stream().map(ConditionReaderTest::show).collect(joining(", ", "(", ")"));
  }

  private static String show(Value value) {
    return value.match(
        literal -> literal.value() instanceof String text ? "«" + text + "»" : literal.value() + "",
        parameter -> ":" + parameter.name() + (parameter.several() ? "…" : ""));
  }
}
