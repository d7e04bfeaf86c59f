package oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the table of cases.
 *
 * @param optionality whether the foreign key is required or optional
 */
record Case(
    KeyKind key,
    AssociationKind association,
    Strategy strategy,
    Position position,
    Optionality optionality) {

  /** The sorts of association, by the end that they are seen from. */
  enum AssociationKind {
    FOREIGN_KEY("foreign key", false),
    ONE_TO_ONE("one-to-one", false),
    ONE_TO_ONE_BY_KEY("one-to-one by its own key", false),
    INVERSE_ONE("inverse one-to-one", false),
    INVERSE_MANY("one-to-many", true),
    LINK("many-to-many", true),
    LINK_BACK("inverse many-to-many", true),
    THROUGH("many-to-many through an entity", true),
    THROUGH_BACK("inverse many-to-many through an entity", true);

    private final String words;
    private final boolean toMany;

    AssociationKind(String words, boolean toMany) {
      this.words = words;
      this.toMany = toMany;
    }

    boolean toMany() {
      return toMany;
    }

    private boolean hasPlainLinkTable() {
      return this == LINK || this == LINK_BACK;
    }
  }

  /** How the association is loaded. */
  enum Strategy {
    JOIN("joined"),
    BATCH("batched");

    private final String words;

    Strategy(String words) {
      this.words = words;
    }
  }

  /** Where the association stands in the plan. */
  enum Position {
    ROOT("at the root"),
    BELOW_JOIN("below a join"),
    BELOW_PREFETCH("below a prefetch");

    private final String words;

    Position(String words) {
      this.words = words;
    }
  }

  /** Whether a row may refer to nobody. */
  enum Optionality {
    REQUIRED,
    OPTIONAL
  }

  /** Returns the cross product without what cannot be. */
  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (KeyKind key : KeyKind.values()) {
      for (AssociationKind association : AssociationKind.values()) {
        for (Strategy strategy : Strategy.values()) {
          for (Position position : Position.values()) {
            for (Optionality optionality : Optionality.values()) {
              cases.add(new Case(key, association, strategy, position, optionality));
            }
          }
        }
      }
    }
    cases.removeIf(Case::isImpossible);
    return cases;
  }

  /**
   * Whether there is no such thing: a to-many is never joined; a plain link table has no component
   * that could say whether it may be null, and holds keys only.
   */
  private boolean isImpossible() {
    return (association.toMany() && strategy == Strategy.JOIN)
        || (association.hasPlainLinkTable() && optionality == Optionality.OPTIONAL)
        || (association.hasPlainLinkTable() && !key.toKey());
  }

  boolean required() {
    return optionality == Optionality.REQUIRED;
  }

  /** Returns the name of the plan, which no other case of the key has. */
  String plan() {
    List<String> words =
        List.of(association.name(), strategy.name(), position.name(), optionality.name());
    String name = String.join("_", words).toLowerCase(Locale.ROOT);
    Matcher humps = Pattern.compile("_(.)").matcher(name);
    return humps.replaceAll(hump -> hump.group(1).toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return "%s, %s, %s, %s%s"
        .formatted(
            key, association.words, strategy.words, position.words, required() ? "" : ", optional");
  }
}
