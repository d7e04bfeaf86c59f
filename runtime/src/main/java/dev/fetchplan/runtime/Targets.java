package dev.fetchplan.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** For each key that a to-one association was asked with, the one row that it leads to. */
public final class Targets {

  private final Run run;
  private final Keys keys;
  private final String association;
  private final String foreignKey;
  private int[] positions;

  /**
   * Returns targets of a foreign key, none of them found yet.
   *
   * @param keys what the association's statement is asked with
   * @param association {@code Book.author}
   * @param foreignKey {@code book.author_id}
   */
  public Targets(Run run, Keys keys, String association, String foreignKey) {
    this.run = run;
    this.keys = keys;
    this.association = association;
    this.foreignKey = foreignKey;
    this.positions = new int[keys.size()];
    Arrays.fill(positions, -1);
  }

  /** Returns targets of a one-to-one, which hold the foreign key themselves. */
  public Targets(Run run, Keys keys, String association) {
    this(run, keys, association, "");
  }

  /**
   * Notes the row of a key.
   *
   * @param column where the key, or its first part, stands in the row
   * @param key the key's position
   * @param target the position of what was read from the row
   * @throws FetchException if the key has a row already
   */
  public void add(Rows rows, int column, int key, int target) {
    if (key >= positions.length) {
      int before = positions.length;
      positions = Arrays.copyOf(positions, Math.max(keys.size(), 2 * before));
      Arrays.fill(positions, before, positions.length, -1);
    }
    if (positions[key] >= 0) {
      throw foreignKey.isEmpty()
          ? Keys.notOnly(rows.column(column), keys.key(key), association)
          : Keys.notUnique(rows.column(column), keys.key(key), association);
    }
    positions[key] = target;
  }

  /**
   * Returns for each key its target.
   *
   * @throws FetchException if a key has none
   */
  public <V> List<V> required(List<V> values) {
    List<V> targets = new ArrayList<>(positions.length);
    for (int key = 0; key < positions.length; key++) {
      if (positions[key] < 0) {
        throw run.named(Rows.missing(association, foreignKey, keys.key(key)));
      }
      targets.add(values.get(positions[key]));
    }
    return targets;
  }

  /** Returns for each key its target, or nothing. */
  public <V> List<Optional<V>> optional(List<V> values) {
    List<Optional<V>> targets = new ArrayList<>(positions.length);
    for (int position : positions) {
      targets.add(position < 0 ? Optional.empty() : Optional.of(values.get(position)));
    }
    return targets;
  }

  /** Returns for each key its target, or null. */
  @NullUnmarked
  public <V> List<V> orNull(List<V> values) {
    List<V> targets = new ArrayList<>(positions.length);
    for (int position : positions) {
      targets.add(position < 0 ? null : values.get(position));
    }
    return targets;
  }

  /** Returns which parent has which target, for parents that were asked with their own keys. */
  public Links links() {
    Links links = new Links();
    for (int key = 0; key < keys.size(); key++) {
      if (isFound(key)) {
        links.add(key, positions[key]);
      }
    }
    return links;
  }

  /**
   * Returns which parent has which target.
   *
   * @param asked for each parent the key that it was asked with
   */
  public Links links(Positions asked) {
    Links links = new Links();
    for (int parent = 0; parent < asked.size(); parent++) {
      int key = asked.get(parent);
      if (key >= 0 && isFound(key)) {
        links.add(parent, positions[key]);
      }
    }
    return links;
  }

  /**
   * Returns the same as links.
   *
   * @throws FetchException if a foreign key has no target
   */
  public Links requiredLinks(Positions asked) {
    for (int key = 0; key < keys.size(); key++) {
      if (!isFound(key)) {
        throw run.named(Rows.missing(association, foreignKey, keys.key(key)));
      }
    }
    return links(asked);
  }

  private boolean isFound(int key) {
    return key < positions.length && positions[key] >= 0;
  }
}
