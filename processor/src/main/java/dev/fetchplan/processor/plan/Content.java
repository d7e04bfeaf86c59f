package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Constructor;
import java.util.List;
import java.util.function.Function;

/** What becomes of the rows that a tree stands for. */
public sealed interface Content {

  /** Calls the function for this kind of content. */
  <R> R match(
      Function<Whole, R> whole,
      Function<Chosen, R> chosen,
      Function<Again, R> again,
      Function<Nothing, R> nothing);

  /** The entity, or a generated shape: all columns, and behind them what is fetched. */
  record Whole(ClassRef type) implements Content {
    @Override
    public <R> R match(
        Function<Whole, R> whole,
        Function<Chosen, R> chosen,
        Function<Again, R> again,
        Function<Nothing, R> nothing) {
      return whole.apply(this);
    }
  }

  /**
   * A shape that a user wrote.
   *
   * @param parts what its constructor takes, in order
   */
  record Chosen(ClassRef type, Constructor constructor, List<Part> parts) implements Content {
    public Chosen {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R match(
        Function<Whole, R> whole,
        Function<Chosen, R> chosen,
        Function<Again, R> again,
        Function<Nothing, R> nothing) {
      return chosen.apply(this);
    }
  }

  /** The shape that holds them: they are read like its rows, level by level to the leaves. */
  record Again(ClassRef type) implements Content {
    @Override
    public <R> R match(
        Function<Whole, R> whole,
        Function<Chosen, R> chosen,
        Function<Again, R> again,
        Function<Nothing, R> nothing) {
      return again.apply(this);
    }
  }

  /** No object: the row is joined for what it leads to. */
  record Nothing() implements Content {
    @Override
    public <R> R match(
        Function<Whole, R> whole,
        Function<Chosen, R> chosen,
        Function<Again, R> again,
        Function<Nothing, R> nothing) {
      return nothing.apply(this);
    }
  }

  /** Returns what the constructor of a user's shape takes; nothing for others. */
  static List<Part> parts(Content content) {
    return content.match(
        whole -> List.of(), Chosen::parts, again -> List.of(), nothing -> List.of());
  }
}
