package dev.fetchplan.processor.declaration;

import java.util.List;

/**
 * A part of a text in an annotation.
 *
 * @param words as written
 * @param character where it begins, counted from 1
 */
public record Passage(String words, int character) {

  /** Returns the names of a dotted path. */
  public List<String> segments() {
    return List.of(words.split("\\.", -1));
  }
}
