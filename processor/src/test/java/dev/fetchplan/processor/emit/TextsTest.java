package dev.fetchplan.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void showsPlainSqlInACodeTag() {
    assertThat(Texts.javadocBlock("SELECT a\nFROM b"))
        .isEqualTo("<pre>{@code\nSELECT a\nFROM b\n}</pre>");
  }

  @Test
  void escapesWhatWouldEndTheJavadocOrTheTag() {
    assertThat(Texts.javadocBlock("SELECT \"a*/b\", \"{@x}\", \"\\u0041\" < 1"))
        .isEqualTo(
            "<pre>\nSELECT \"a*&#47;b\", \"&#123;&#64;x&#125;\", \"&#92;u0041\" &lt; 1\n</pre>");
  }

  @Test
  void escapesWhatWouldEndTheTextBlock() {
    assertThat(Texts.textBlock("FROM \"order\"").toString())
        .isEqualTo("\"\"\"\n    FROM \"order\\\"\"\"\"");
    assertThat(Texts.textBlock("SELECT \"a\\b\"\nFROM t").toString())
        .isEqualTo("\"\"\"\n    SELECT \"a\\\\b\"\n    FROM t\"\"\"");
    assertThat(Texts.textBlock("SELECT \"\"\"\" FROM t").toString())
        .isEqualTo("\"\"\"\n    SELECT \\\"\\\"\\\"\" FROM t\"\"\"");
  }
}
