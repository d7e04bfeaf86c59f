package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.Passage;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;

/**
 * What problems are said of.
 *
 * @param words what each message begins with; empty where it speaks for itself
 */
record Subject(Diagnostics diagnostics, Origin origin, String words) {

  static Subject of(Diagnostics diagnostics, Origin origin) {
    return new Subject(diagnostics, origin, "");
  }

  /** Returns a part of the text that this is. */
  Subject at(Passage passage) {
    return new Subject(
        diagnostics, origin, "%s, character %d: ".formatted(words, passage.character()));
  }

  void report(Code code, String text, Object... arguments) {
    diagnostics.report(code, origin, words + text.formatted(arguments));
  }
}
