package oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sorts of key in the table of cases: what identifies rows, and what refers to them. */
enum KeyKind {
  LONG("long"),
  INT_TO_LONG("int to long"),
  STRING("String"),
  UUID("UUID"),
  DECIMAL("BigDecimal"),
  TYPED_ID("typed id"),
  TWO_PARTS("two parts"),
  THREE_PARTS("three parts"),
  UNIQUE_COLUMN("unique column");

  private final String words;

  KeyKind(String words) {
    this.words = words;
  }

  /** Returns the components of the key of an entity, and their types. */
  Map<String, Type> key(String entity) {
    Map<String, Type> key = new LinkedHashMap<>();
    switch (this) {
      case LONG, INT_TO_LONG, UNIQUE_COLUMN -> key.put("id", Type.of(Kind.LONG));
      case STRING -> key.put("id", Type.of(Kind.STRING));
      case UUID -> key.put("id", Type.of(Kind.UUID));
      case DECIMAL -> key.put("id", Type.of(Kind.DECIMAL));
      case TYPED_ID -> key.put("id", new Type(Kind.LONG, entity + "Id"));
      case TWO_PARTS -> {
        key.put("number", Type.of(Kind.LONG));
        key.put("code", Type.of(Kind.STRING));
      }
      case THREE_PARTS -> {
        key.put("serial", Type.of(Kind.UUID));
        key.put("region", new Type(Kind.DECIMAL, entity + ".Region"));
        key.put("number", Type.of(Kind.INT));
      }
    }
    return key;
  }

  /** Returns the components of the unique columns that foreign keys refer to instead. */
  List<String> alternate() {
    return this == UNIQUE_COLUMN ? List.of("code") : List.of();
  }

  boolean toKey() {
    return alternate().isEmpty();
  }

  @Override
  public String toString() {
    return words;
  }
}
