package dev.fetchplan.processor.declaration;

import java.util.function.Function;

/** What the text of a condition or an order says. */
public sealed interface Parsed<T> {

  Written<String> text();

  /** Calls the function for what became of the text. */
  <R> R match(Function<T, R> whole, Function<Broken<T>, R> broken);

  /** The text was read to its end. */
  record Whole<T>(Written<String> text, T content) implements Parsed<T> {
    @Override
    public <R> R match(Function<T, R> whole, Function<Broken<T>, R> broken) {
      return whole.apply(content);
    }
  }

  /**
   * The text cannot be read.
   *
   * @param at the first part that stands where it may not
   * @param words what is wrong with it, and what would be right: the rest of a sentence, and more
   */
  record Broken<T>(Written<String> text, Passage at, String words) implements Parsed<T> {
    @Override
    public <R> R match(Function<T, R> whole, Function<Broken<T>, R> broken) {
      return broken.apply(this);
    }
  }
}
