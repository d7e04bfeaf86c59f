package oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Throws the dice for the rows of all tables. */
final class DataDraft {

  /** What random data is for. */
  enum Purpose {
    /** Twelve rows at most in each table. */
    SMALL,
    /** A dozen rows in each table, more in those that refer: each association leads somewhere. */
    FULL,
    /** Required rows are missing here and there. */
    BROKEN,
    /** One table is larger than a list of keys may be. */
    LARGE
  }

  private final Schema schema;
  private final Dice dice;
  private final Purpose purpose;
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

  private DataDraft(Schema schema, Dice dice, Purpose purpose) {
    this.schema = schema;
    this.dice = dice;
    this.purpose = purpose;
  }

  static Data of(Schema schema, Dice dice, Purpose purpose) {
    DataDraft draft = new DataDraft(schema, dice, purpose);
    draft.chooseSizes();
    schema.tables().forEach(draft::addRows);
    schema.references().forEach(draft::refer);
    return new Data(draft.rows);
  }

  private void chooseSizes() {
    for (Table table : schema.tables()) {
      sizes.put(table.name(), purpose == Purpose.FULL ? fullSize(table) : smallSize());
    }
    if (purpose == Purpose.LARGE) {
      Table table = dice.oneOf(schema.entities()).table();
      int keys = Engine.GENERIC.keyLimit() / table.key().size();
      sizes.put(table.name(), dice.between(keys - 10, keys + 50));
    }
    boolean changed = true;
    while (changed) {
      changed = schema.references().stream().map(this::shrink).reduce(false, Boolean::logicalOr);
    }
  }

  private int smallSize() {
    return dice.oneIn(6) ? 0 : dice.between(1, 12);
  }

  private int fullSize(Table table) {
    boolean referred = schema.references().stream()
        .anyMatch(reference -> reference.hop().table().equals(table.name()));
    return referred ? dice.between(12, 18) : dice.between(40, 50);
  }

  /** Makes the referring table smaller if its rows would not find enough others. */
  private boolean shrink(Reference reference) {
    int size = sizes.get(reference.table());
    int targets = sizes.get(reference.hop().table());
    int most = !reference.required() ? size : reference.unique() ? targets : targets * size;
    sizes.put(reference.table(), Math.min(size, most));
    return most < size;
  }

  private void addRows(Table table) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < sizes.get(table.name()); i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      table.columns().forEach(column -> row.put(column.component(), value(column, dice.below(20))));
      for (List<String> unique : table.unique()) {
        addUnique(row, table, unique, i);
      }
      all.add(row);
    }
    rows.put(table.name(), all);
  }

  private Object value(Column column, int n) {
    return column.mayBeNull() && dice.oneIn(4) ? null : column.kind().value(n);
  }

  /** Values that differ together: the first ones are shared by rows, the last one counts on. */
  private void addUnique(Map<String, Object> row, Table table, List<String> unique, int number) {
    int rest = number;
    for (int i = 0; i < unique.size(); i++) {
      boolean last = i == unique.size() - 1;
      row.put(unique.get(i), value(table.column(unique.get(i)), last ? rest : rest % 3));
      rest /= 3;
    }
  }

  private void refer(Reference reference) {
    Table table = schema.table(reference.table());
    List<Column> own = reference.hop().from().stream().map(table::column).toList();
    List<Map<String, Object>> targets =
        new ArrayList<>(dice.shuffled(rows.get(reference.hop().table())));
    targets.removeIf(
        target -> reference.hop().to().stream().anyMatch(to -> target.get(to) == null));
    int row = 0;
    for (Map<String, Object> each : rows.get(reference.table())) {
      int first = own.get(0).key() ? Kind.ORPHANS_AS_KEYS : Kind.ORPHANS;
      int orphan = first + (reference.unique() ? row : dice.below(40));
      row++;
      if (refersToNobody(reference, own) || targets.isEmpty()) {
        own.forEach(column -> each.put(column.component(), nobody(column, orphan)));
      } else {
        Map<String, Object> target = reference.unique() ? targets.remove(0) : dice.oneOf(targets);
        for (int i = 0; i < own.size(); i++) {
          each.put(own.get(i).component(), target.get(reference.hop().to().get(i)));
        }
        if (own.size() > 1 && dice.oneIn(6)) {
          dice.shuffled(own).stream()
              .filter(Column::mayBeNull)
              .findFirst()
              .ifPresent(column -> each.put(column.component(), null));
        }
      }
    }
  }

  private boolean refersToNobody(Reference reference, List<Column> own) {
    if (reference.required()) {
      return purpose == Purpose.BROKEN && !own.get(0).key() && dice.oneIn(12);
    }
    return dice.oneIn(3);
  }

  private Object nobody(Column column, int orphan) {
    return column.mayBeNull() && !dice.oneIn(3) ? null : column.kind().value(orphan);
  }
}
