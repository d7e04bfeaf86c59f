package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;

/**
 * SQL as it stands in Java source: in Javadoc and in text blocks. The one place that escapes it.
 */
final class Texts {
  private static final Pattern UNSAFE_IN_CODE_TAG = Pattern.compile("[{}@\\\\]|\\*/|/\\*");

  private Texts() {}

  /** Returns the text as a preformatted block of Javadoc. */
  static String javadocBlock(String text) {
    return UNSAFE_IN_CODE_TAG.matcher(text).find()
        ? "<pre>\n" + escaped(text) + "\n</pre>"
        : "<pre>{@code\n" + text + "\n}</pre>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;")
        .replace("/*", "&#47;*");
  }

  /** Returns the text as a text block, indented to stand behind what opens it. */
  static CodeBlock textBlock(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    String ended =
        escaped.endsWith("\"") ? escaped.substring(0, escaped.length() - 1) + "\\\"" : escaped;
    return CodeBlock.of("$>$>$L$<$<", "\"\"\"\n" + ended + "\"\"\"");
  }
}
