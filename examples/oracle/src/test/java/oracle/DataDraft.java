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
      sizes.put(table.name(), dice.oneIn(6) ? 0 : dice.between(1, 12));
    }
    if (purpose == Purpose.LARGE) {
      sizes.put(dice.oneOf(schema.entities()).table().name(), dice.between(990, 1_050));
    }
    boolean changed = true;
    while (changed) {
      changed = schema.references().stream().map(this::shrink).reduce(false, Boolean::logicalOr);
    }
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
      int rest = i;
      for (Column column : table.columns()) {
        boolean last = column.equals(table.columns().get(lastKey(table)));
        int n = column.key() && !last ? rest % 3 : column.key() ? rest : dice.below(20);
        rest = column.key() ? rest / 3 : rest;
        boolean absent = column.mayBeNull() && dice.oneIn(4);
        row.put(column.component(), absent ? null : column.kind().value(n));
      }
      all.add(row);
    }
    rows.put(table.name(), all);
  }

  private static int lastKey(Table table) {
    List<Column> key = table.key();
    return key.isEmpty() ? 0 : table.columns().indexOf(key.get(key.size() - 1));
  }

  private void refer(Reference reference) {
    Table table = schema.table(reference.table());
    List<Column> own = reference.hop().from().stream().map(table::column).toList();
    List<Map<String, Object>> targets =
        new ArrayList<>(dice.shuffled(rows.get(reference.hop().table())));
    int row = 0;
    for (Map<String, Object> each : rows.get(reference.table())) {
      int orphan = Kind.ORPHANS + (reference.unique() ? row : dice.below(40));
      row++;
      if (refersToNobody(reference, own) || targets.isEmpty()) {
        own.forEach(column -> each.put(column.component(), nobody(column, orphan)));
      } else {
        Map<String, Object> target = reference.unique() ? targets.remove(0) : dice.oneOf(targets);
        for (int i = 0; i < own.size(); i++) {
          each.put(own.get(i).component(), target.get(reference.hop().to().get(i)));
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
