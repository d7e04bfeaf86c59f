package dev.fetchplan.school;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.school.Database.School;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys that are no numbers: read from one table, sent as keys of another, asked for by users. */
@ParameterizedClass
@EnumSource(Database.class)
final class KeyTypesTest {

  private enum Level {
    LOW,
    HIGH
  }

  private final School school;

  KeyTypesTest(Database database) {
    this.school = database.open();
  }

  @Test
  void takesTexts() {
    check(
        "VARCHAR(20)", QualifiedType.of(String.class), KeyIndex::ofStrings, List.of("b", "a'; --"));
  }

  @Test
  void takesDecimals() {
    List<BigDecimal> keys = List.of(new BigDecimal("100.00"), new BigDecimal("0.50"));

    check("DECIMAL(10, 2)", QualifiedType.of(BigDecimal.class), KeyIndex::ofBigDecimals, keys);
  }

  @Test
  void takesBigIntegers() {
    List<BigInteger> keys = List.of(new BigInteger("12345678901234567890"), BigInteger.ONE);

    // A number of more than 15 digits is a text or a float to SQLite.
    String column = school.database() == Database.SQLITE ? "TEXT" : "NUMERIC(30)";
    check(column, QualifiedType.of(BigInteger.class), KeyIndex::ofBigIntegers, keys);
  }

  @Test
  void takesUuids() {
    QualifiedType<UUID> type = QualifiedType.of(UUID.class);

    check("UUID", type, () -> KeyIndex.of(type), List.of(new UUID(3, 4), new UUID(1, 2)));
  }

  @Test
  void takesDates() {
    QualifiedType<LocalDate> type = QualifiedType.of(LocalDate.class);

    check(
        "DATE",
        type,
        () -> KeyIndex.of(type),
        List.of(LocalDate.MAX.withYear(2024), LocalDate.EPOCH));
  }

  @Test
  void takesEnums() {
    QualifiedType<Level> type = QualifiedType.of(Level.class);

    check("VARCHAR(20)", type, () -> KeyIndex.of(type), List.of(Level.LOW, Level.HIGH));
  }

  private <K> void check(
      String column, QualifiedType<K> type, Supplier<KeyIndex<K>> index, List<K> keys) {
    school.jdbi().useHandle(handle -> {
      handle.execute("CREATE TABLE parent (id " + column + " PRIMARY KEY)");
      handle.execute("CREATE TABLE child (parent_id " + column + ")");
      for (K key : keys) {
        Object value = key instanceof BigInteger integer ? new BigDecimal(integer) : key;
        handle.execute("INSERT INTO parent VALUES (?)", value);
        handle.execute("INSERT INTO child VALUES (?)", value);
      }
    });
    Source source = Source.of(school.jdbi());
    Select parents = Select.root("Parent", "SELECT parent.id\nFROM parent");
    boolean mapped = type.getType() == Level.class || type.getType() == LocalDate.class;
    Plan<String, Integer, String> plan = Plan.of(
        "keys",
        (anySource, narrowing) -> "",
        path -> "",
        run -> load(run, mapped ? parents.key(type) : parents, index.get()),
        mapped ? parents.key(type) : parents);

    assertThat(plan.list(source, Narrowing.NONE)).containsExactlyInAnyOrder(0, 1);
    assertThat(plan.byKey(keys.get(0), source, Narrowing.NONE)).hasSize(1);
    assertThat(plan.byKeys(keys, source, Narrowing.NONE)).hasSize(2);
    assertThat(plan.byKeys(keys.subList(1, 2), source, Narrowing.NONE)).hasSize(1);
  }

  private static List<Integer> load(Run run, Select parents, KeyIndex<?> ids) {
    run.scan(parents, rows -> {
      while (rows.next()) {
        ids.addNew(rows, 1);
      }
    });
    List<Integer> found = new ArrayList<>();
    run.scan(
        Select.prefetch(
            "children",
            "Child",
            "SELECT child.parent_id\nFROM child\nWHERE child.parent_id IN (:parentIds)"),
        ids,
        rows -> {
          while (rows.next()) {
            found.add(ids.find(rows, 1));
          }
        });
    return found;
  }
}
