package names;

import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.lang.Long;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link System} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class SystemRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public SystemRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public SystemRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Systems without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT "system".id, "system".name
   * FROM "system"
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Systems with integers: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT "system".id, "system".name
   * FROM "system"
   * }</pre>
   *
   * <p>{@code integers}, for all rows at once:
   *
   * <pre>{@code
   * SELECT "integer".id, "integer".system_id
   * FROM "integer"
   * WHERE "integer".system_id IN (:systemIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithIntegers withIntegers() {
    return new WithIntegers(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<System> rowMapper() {
    return LabelledRows.mapper("System", (rows, at) -> new System(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "name");
  }

  /** Systems without associations: 1 statement. */
  public static final class All extends Query<System, System, SystemColumns, Long, All> {
    private static final Select SYSTEMS = Select.root("System", """
        SELECT "system".id, "system".name
        FROM "system\"""");

    private static final Plan<All, System, SystemColumns> PLAN =
        Plan.of("SystemRepository.all", All::new, SystemColumns::new, All::load, SYSTEMS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the system with that key, or empty if this query has none. */
    public Optional<System> byId(long id) {
      return byKey(id);
    }

    /** Systems in hand, in an immutable list: no statement. */
    public List<System> of(Collection<System> systems) {
      return inHand(systems);
    }

    private static List<System> load(Run run) {
      var systems = new SystemRows();
      run.scan(SYSTEMS, rows -> {
        while (rows.next()) {
          systems.append(rows, 1);
        }
      });
      return run.distinct(systems.list, System::id);
    }
  }

  /** Systems with integers: 2 statements. */
  public static final class WithIntegers
      extends Query<SystemWithIntegers, System, SystemColumns, Long, WithIntegers> {
    private static final Select SYSTEMS = Select.root("System", """
        SELECT "system".id, "system".name
        FROM "system\"""");

    private static final Select INTEGERS = Select.prefetch("integers", "Integer", """
        SELECT "integer".id, "integer".system_id
        FROM "integer"
        WHERE "integer".system_id IN (:systemIds)""");

    private static final Plan<WithIntegers, SystemWithIntegers, SystemColumns> PLAN =
        Plan.of("SystemRepository.withIntegers", WithIntegers::new, SystemColumns::new,
            WithIntegers::load, SYSTEMS, INTEGERS)
            .byRootKey(INTEGERS);

    private WithIntegers(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the system with that key, or empty if this query has none. */
    public Optional<SystemWithIntegers> byId(long id) {
      return byKey(id);
    }

    /**
     * Systems in hand with integers: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code integers}, for all rows at once:
     *
     * <pre>{@code
     * SELECT "integer".id, "integer".system_id
     * FROM "integer"
     * WHERE "integer".system_id IN (:systemIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<SystemWithIntegers> of(Collection<System> systems) {
      return complete(systems, WithIntegers::complete);
    }

    /**
     * For each key its integers: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without integers has an empty list. The
     * method {@code of} shows the SQL: {@code integers}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Integer>> integersOf(Collection<Long> systemIds) {
      var keys = new LongIndex();
      return lists("integersOf", systemIds, keys, run -> integersOf(run, keys));
    }

    /** Narrows {@code integers} of each system; no further statement. */
    public WithIntegers integers(UnaryOperator<ToManyQuery<IntegerColumns>> narrow) {
      return narrowed("integers", ToManyQuery.of(IntegerColumns::new), narrow);
    }

    private static List<SystemWithIntegers> load(Run run) {
      var systems = new SystemRows();
      run.scan(SYSTEMS, rows -> {
        while (rows.next()) {
          systems.addRoot(rows, 1);
        }
      });
      var integersOf = integersOf(run, systems.keys);
      var result = new ArrayList<SystemWithIntegers>(systems.list.size());
      for (int i = 0; i < systems.list.size(); i++) {
        result.add(SystemWithIntegers.of(systems.list.get(i), integersOf[i]));
      }
      return result;
    }

    private static List<SystemWithIntegers> complete(Run run, List<System> systems) {
      var systemIds = new LongIndex();
      for (System system : systems) {
        systemIds.add(system.id());
      }
      var integersOf = integersOf(run, systemIds);
      var result = new ArrayList<SystemWithIntegers>(systems.size());
      for (System system : systems) {
        result.add(SystemWithIntegers.of(system, integersOf[systemIds.find(system.id())]));
      }
      return result;
    }

    private static List<Integer>[] integersOf(Run run, LongIndex systemIds) {
      var integers = new IntegerRows();
      var systemToIntegers = new Links();
      run.scan(INTEGERS, systemIds, rows -> {
        while (rows.next()) {
          systemToIntegers.add(systemIds.find(rows, 2), integers.append(rows, 1));
        }
      });
      return systemToIntegers.lists(systemIds.size(), integers.list);
    }
  }

  /** Reads {@link System} from rows. */
  private static final class SystemRows {
    final LongIndex keys = new LongIndex();

    final List<System> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    System read(Rows rows, int at) throws SQLException {
      return new System(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Integer} from rows. */
  private static final class IntegerRows {
    final List<Integer> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Integer read(Rows rows, int at) throws SQLException {
      return new Integer(rows.getInt(at), rows.getLong(at + 1));
    }
  }
}
