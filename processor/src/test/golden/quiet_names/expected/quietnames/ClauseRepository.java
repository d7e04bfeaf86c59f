package quietnames;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Clause} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ClauseRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ClauseRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ClauseRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Clauses without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT clause.id, clause.isbn13, clause.party_id
   * FROM clause
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Clauses with entity: 1 statement.
   *
   * <pre>{@code
   * SELECT clause.id, clause.isbn13, clause.party_id, entity.id, entity.entity, entity.line2,
   *     entity.maternal_grandmother_id, entity.paternal_grandfather_id,
   *     entity.maternal_great_grandmother_id
   * FROM clause
   * LEFT JOIN party entity ON entity.id = clause.party_id
   * }</pre>
   */
  public WithEntity withEntity() {
    return new WithEntity(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Clause> rowMapper() {
    return LabelledRows.mapper("Clause", (rows, at) -> new Clause(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getLong(at[2])), "id", "isbn13", "party_id");
  }

  /** Clauses without associations: 1 statement. */
  public static final class All extends Query<Clause, Clause, ClauseColumns, Long, All> {
    private static final Select CLAUSES = Select.root("Clause", """
        SELECT clause.id, clause.isbn13, clause.party_id
        FROM clause""");

    private static final Plan<All, Clause, ClauseColumns> PLAN =
        Plan.of("ClauseRepository.all", All::new, ClauseColumns::new, All::load, CLAUSES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the clause with that key, or empty if this query has none. */
    public Optional<Clause> byId(long id) {
      return byKey(id);
    }

    /** Clauses in hand, in an immutable list: no statement. */
    public List<Clause> of(Collection<Clause> clauses) {
      return inHand(clauses);
    }

    private static List<Clause> load(Run run) {
      var clauses = new ClauseRows();
      run.scan(CLAUSES, rows -> {
        while (rows.next()) {
          clauses.append(rows, 1);
        }
      });
      return run.distinct(clauses.list, Clause::id);
    }
  }

  /** Clauses with entity: 1 statement. */
  public static final class WithEntity
      extends Query<ClauseWithEntity, Clause, ClauseColumns, Long, WithEntity> {
    private static final Select CLAUSES = Select.root("Clause", """
        SELECT clause.id, clause.isbn13, clause.party_id, entity.id, entity.entity, entity.line2,
            entity.maternal_grandmother_id, entity.paternal_grandfather_id,
            entity.maternal_great_grandmother_id
        FROM clause
        LEFT JOIN party entity ON entity.id = clause.party_id""")
        .joining("entity", "Party");

    private static final Select ENTITY = Select.prefetch("entity", "Party", """
        SELECT party.id, party.entity, party.line2, party.maternal_grandmother_id,
            party.paternal_grandfather_id, party.maternal_great_grandmother_id
        FROM party
        WHERE party.id IN (:clausePartyIds)""");

    private static final Plan<WithEntity, ClauseWithEntity, ClauseColumns> PLAN =
        Plan.of("ClauseRepository.withEntity", WithEntity::new, ClauseColumns::new,
            WithEntity::load, CLAUSES);

    private WithEntity(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the clause with that key, or empty if this query has none. */
    public Optional<ClauseWithEntity> byId(long id) {
      return byKey(id);
    }

    /**
     * Clauses in hand with entity: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code entity}, for all rows at once:
     *
     * <pre>{@code
     * SELECT party.id, party.entity, party.line2, party.maternal_grandmother_id,
     *     party.paternal_grandfather_id, party.maternal_great_grandmother_id
     * FROM party
     * WHERE party.id IN (:clausePartyIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<ClauseWithEntity> of(Collection<Clause> clauses) {
      return complete(clauses, WithEntity::complete);
    }

    private static List<ClauseWithEntity> load(Run run) {
      // several clauses can share one party: each is read once
      var entities = new PartyRows();
      var clauses = new ClauseWithEntityRows(entities);
      run.scan(CLAUSES, rows -> {
        while (rows.next()) {
          clauses.append(rows, 1);
        }
      });
      return run.distinct(clauses.list, ClauseWithEntity::id);
    }

    private static List<ClauseWithEntity> complete(Run run, List<Clause> clauses) {
      var clausePartyIds = new LongIndex();
      for (Clause clause : clauses) {
        clausePartyIds.add(clause.partyId());
      }
      var entityOf = entityOf(run, clausePartyIds);
      var result = new ArrayList<ClauseWithEntity>(clauses.size());
      for (Clause clause : clauses) {
        result.add(ClauseWithEntity.of(clause,
            entityOf.get(clausePartyIds.find(clause.partyId()))));
      }
      return result;
    }

    private static List<Party> entityOf(Run run, LongIndex clausePartyIds) {
      var entities = new PartyRows();
      var clauseToEntity = new Targets(run, clausePartyIds, "Clause.entity", "clause.party_id");
      run.scan(ENTITY, clausePartyIds, rows -> {
        while (rows.next()) {
          clauseToEntity.add(rows, 1, clausePartyIds.find(rows, 1), entities.append(rows, 1));
        }
      });
      return clauseToEntity.required(entities.list);
    }
  }

  /** Reads {@link Clause} from rows. */
  private static final class ClauseRows {
    final List<Clause> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Clause read(Rows rows, int at) throws SQLException {
      return new Clause(rows.getLong(at), rows.getString(at + 1), rows.getLong(at + 2));
    }
  }

  /** Reads {@link Party} from rows. */
  private static final class PartyRows {
    final LongIndex keys = new LongIndex();

    final List<Party> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Party read(Rows rows, int at) throws SQLException {
      return new Party(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2),
          rows.getLongOrNull(at + 3), rows.getLongOrNull(at + 4), rows.getLongOrNull(at + 5));
    }
  }

  /** Reads {@link ClauseWithEntity} from rows. */
  private static final class ClauseWithEntityRows {
    final List<ClauseWithEntity> list = new ArrayList<>();

    private final PartyRows partyRows;

    ClauseWithEntityRows(PartyRows partyRows) {
      this.partyRows = partyRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    ClauseWithEntity read(Rows rows, int at) throws SQLException {
      return new ClauseWithEntity(rows.getLong(at), rows.getString(at + 1), rows.getLongKey(at + 2),
          partyRows.list.get(rows.require(partyRows.addReferred(rows, at + 3, at + 2),
          "Clause.entity", "clause.party_id", at + 2)));
    }
  }
}
