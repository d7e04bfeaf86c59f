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
 * Loads {@link Party} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PartyRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PartyRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PartyRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Parties without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT party.id, party.entity, party.line2, party.maternal_grandmother_id,
   *     party.paternal_grandfather_id, party.maternal_great_grandmother_id
   * FROM party
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Parties with maternalGrandmother (with paternalGrandfather (with maternalGreatGrandmother)): 1 statement.
   *
   * <pre>{@code
   * SELECT party.id, party.entity, party.line2, party.maternal_grandmother_id,
   *     party.paternal_grandfather_id, party.maternal_great_grandmother_id, maternal_grandmother.id,
   *     maternal_grandmother.entity, maternal_grandmother.line2,
   *     maternal_grandmother.maternal_grandmother_id, maternal_grandmother.paternal_grandfather_id,
   *     maternal_grandmother.maternal_great_grandmother_id,
   *     maternal_grandmother_paternal_grandfather.id, maternal_grandmother_paternal_grandfather.entity,
   *     maternal_grandmother_paternal_grandfather.line2,
   *     maternal_grandmother_paternal_grandfather.maternal_grandmother_id,
   *     maternal_grandmother_paternal_grandfather.paternal_grandfather_id,
   *     maternal_grandmother_paternal_grandfather.maternal_great_grandmother_id,
   *     maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.id,
   *     maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.entity,
   *     maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.line2,
   *     maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.maternal_grandmother_id,
   *     maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.paternal_grandfather_id,
   *     maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.maternal_great_grandmother_id
   * FROM party
   * LEFT JOIN party maternal_grandmother ON maternal_grandmother.id = party.maternal_grandmother_id
   * LEFT JOIN party maternal_grandmother_paternal_grandfather ON maternal_grandmother_paternal_grandfather.id = maternal_grandmother.paternal_grandfather_id
   * LEFT JOIN party maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe ON maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.id = maternal_grandmother_paternal_grandfather.maternal_great_grandmother_id
   * }</pre>
   */
  public WithAncestors withAncestors() {
    return new WithAncestors(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Party> rowMapper() {
    return LabelledRows.mapper("Party", (rows, at) -> new Party(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getString(at[2]), rows.getLongOrNull(at[3]),
        rows.getLongOrNull(at[4]), rows.getLongOrNull(at[5])), "id", "entity", "line2",
        "maternal_grandmother_id", "paternal_grandfather_id", "maternal_great_grandmother_id");
  }

  /** Parties without associations: 1 statement. */
  public static final class All extends Query<Party, Party, PartyColumns, Long, All> {
    private static final Select PARTIES = Select.root("Party", """
        SELECT party.id, party.entity, party.line2, party.maternal_grandmother_id,
            party.paternal_grandfather_id, party.maternal_great_grandmother_id
        FROM party""");

    private static final Plan<All, Party, PartyColumns> PLAN =
        Plan.of("PartyRepository.all", All::new, PartyColumns::new, All::load, PARTIES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the party with that key, or empty if this query has none. */
    public Optional<Party> byId(long id) {
      return byKey(id);
    }

    /** Parties in hand, in an immutable list: no statement. */
    public List<Party> of(Collection<Party> parties) {
      return inHand(parties);
    }

    private static List<Party> load(Run run) {
      var parties = new PartyRows();
      run.scan(PARTIES, rows -> {
        while (rows.next()) {
          parties.append(rows, 1);
        }
      });
      return run.distinct(parties.list, Party::id);
    }
  }

  /**
   * Parties with maternalGrandmother (with paternalGrandfather (with maternalGreatGrandmother)): 1 statement.
   */
  public static final class WithAncestors
      extends Query<PartyWithAncestors, Party, PartyColumns, Long, WithAncestors> {
    private static final Select PARTIES = Select.root("Party", """
        SELECT party.id, party.entity, party.line2, party.maternal_grandmother_id,
            party.paternal_grandfather_id, party.maternal_great_grandmother_id, maternal_grandmother.id,
            maternal_grandmother.entity, maternal_grandmother.line2,
            maternal_grandmother.maternal_grandmother_id, maternal_grandmother.paternal_grandfather_id,
            maternal_grandmother.maternal_great_grandmother_id,
            maternal_grandmother_paternal_grandfather.id, maternal_grandmother_paternal_grandfather.entity,
            maternal_grandmother_paternal_grandfather.line2,
            maternal_grandmother_paternal_grandfather.maternal_grandmother_id,
            maternal_grandmother_paternal_grandfather.paternal_grandfather_id,
            maternal_grandmother_paternal_grandfather.maternal_great_grandmother_id,
            maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.id,
            maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.entity,
            maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.line2,
            maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.maternal_grandmother_id,
            maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.paternal_grandfather_id,
            maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.maternal_great_grandmother_id
        FROM party
        LEFT JOIN party maternal_grandmother ON maternal_grandmother.id = party.maternal_grandmother_id
        LEFT JOIN party maternal_grandmother_paternal_grandfather ON maternal_grandmother_paternal_grandfather.id = maternal_grandmother.paternal_grandfather_id
        LEFT JOIN party maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe ON maternal_grandmother_paternal_grandfather_maternal_gre_45e24ffe.id = maternal_grandmother_paternal_grandfather.maternal_great_grandmother_id""")
        .joining("maternalGrandmother", "Party")
        .joining("maternalGrandmother.paternalGrandfather", "Party")
        .joining("maternalGrandmother.paternalGrandfather.maternalGreatGrandmother", "Party");

    private static final Select MATERNAL_GRANDMOTHER = Select.prefetch("maternalGrandmother", "Party", """
        SELECT party.id, party.entity, party.line2, party.maternal_grandmother_id,
            party.paternal_grandfather_id, party.maternal_great_grandmother_id, paternal_grandfather.id,
            paternal_grandfather.entity, paternal_grandfather.line2,
            paternal_grandfather.maternal_grandmother_id, paternal_grandfather.paternal_grandfather_id,
            paternal_grandfather.maternal_great_grandmother_id,
            paternal_grandfather_maternal_great_grandmother.id,
            paternal_grandfather_maternal_great_grandmother.entity,
            paternal_grandfather_maternal_great_grandmother.line2,
            paternal_grandfather_maternal_great_grandmother.maternal_grandmother_id,
            paternal_grandfather_maternal_great_grandmother.paternal_grandfather_id,
            paternal_grandfather_maternal_great_grandmother.maternal_great_grandmother_id
        FROM party
        LEFT JOIN party paternal_grandfather ON paternal_grandfather.id = party.paternal_grandfather_id
        LEFT JOIN party paternal_grandfather_maternal_great_grandmother ON paternal_grandfather_maternal_great_grandmother.id = paternal_grandfather.maternal_great_grandmother_id
        WHERE party.id IN (:partyMaternalGrandmotherIds)""")
        .joining("paternalGrandfather", "Party")
        .joining("paternalGrandfather.maternalGreatGrandmother", "Party");

    private static final Plan<WithAncestors, PartyWithAncestors, PartyColumns> PLAN =
        Plan.of("PartyRepository.withAncestors", WithAncestors::new, PartyColumns::new,
            WithAncestors::load, PARTIES);

    private WithAncestors(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the party with that key, or empty if this query has none. */
    public Optional<PartyWithAncestors> byId(long id) {
      return byKey(id);
    }

    /**
     * Parties in hand with maternalGrandmother (with paternalGrandfather (with maternalGreatGrandmother)): 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code maternalGrandmother}, for all rows at once:
     *
     * <pre>{@code
     * SELECT party.id, party.entity, party.line2, party.maternal_grandmother_id,
     *     party.paternal_grandfather_id, party.maternal_great_grandmother_id, paternal_grandfather.id,
     *     paternal_grandfather.entity, paternal_grandfather.line2,
     *     paternal_grandfather.maternal_grandmother_id, paternal_grandfather.paternal_grandfather_id,
     *     paternal_grandfather.maternal_great_grandmother_id,
     *     paternal_grandfather_maternal_great_grandmother.id,
     *     paternal_grandfather_maternal_great_grandmother.entity,
     *     paternal_grandfather_maternal_great_grandmother.line2,
     *     paternal_grandfather_maternal_great_grandmother.maternal_grandmother_id,
     *     paternal_grandfather_maternal_great_grandmother.paternal_grandfather_id,
     *     paternal_grandfather_maternal_great_grandmother.maternal_great_grandmother_id
     * FROM party
     * LEFT JOIN party paternal_grandfather ON paternal_grandfather.id = party.paternal_grandfather_id
     * LEFT JOIN party paternal_grandfather_maternal_great_grandmother ON paternal_grandfather_maternal_great_grandmother.id = paternal_grandfather.maternal_great_grandmother_id
     * WHERE party.id IN (:partyMaternalGrandmotherIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<PartyWithAncestors> of(Collection<Party> parties) {
      return complete(parties, WithAncestors::complete);
    }

    private static List<PartyWithAncestors> load(Run run) {
      // several parties can share one party: each is read once
      var maternalGreatGrandmothers = new PartyRows();
      // several parties can share one party: each is read once
      var paternalGrandfathers = new PartyWithMaternalGreatGrandmotherRows(maternalGreatGrandmothers);
      // several parties can share one party: each is read once
      var maternalGrandmothers = new PartyWithPaternalGrandfatherMaternalGreatGrandmotherRows(paternalGrandfathers);
      var parties = new PartyWithAncestorsRows(maternalGrandmothers);
      run.scan(PARTIES, rows -> {
        while (rows.next()) {
          parties.append(rows, 1);
        }
      });
      return run.distinct(parties.list, PartyWithAncestors::id);
    }

    private static List<PartyWithAncestors> complete(Run run, List<Party> parties) {
      var partyMaternalGrandmotherIds = new LongIndex();
      for (Party party : parties) {
        partyMaternalGrandmotherIds.add(party.maternalGrandmotherId());
      }
      var maternalGrandmotherOf = maternalGrandmotherOf(run, partyMaternalGrandmotherIds);
      var result = new ArrayList<PartyWithAncestors>(parties.size());
      for (Party party : parties) {
        result.add(PartyWithAncestors.of(party,
            partyMaternalGrandmotherIds.target(party.maternalGrandmotherId(),
            maternalGrandmotherOf)));
      }
      return result;
    }

    private static List<Optional<PartyWithAncestors.PartyWithPaternalGrandfatherMaternalGreatGrandmother>> maternalGrandmotherOf(
        Run run, LongIndex partyMaternalGrandmotherIds) {
      // several parties can share one party: each is read once
      var maternalGreatGrandmothers = new PartyRows();
      // several parties can share one party: each is read once
      var paternalGrandfathers = new PartyWithMaternalGreatGrandmotherRows(maternalGreatGrandmothers);
      var maternalGrandmothers = new PartyWithPaternalGrandfatherMaternalGreatGrandmotherRows(paternalGrandfathers);
      var partyToMaternalGrandmother = new Targets(run, partyMaternalGrandmotherIds,
          "Party.maternalGrandmother", "party.maternal_grandmother_id");
      run.scan(MATERNAL_GRANDMOTHER, partyMaternalGrandmotherIds, rows -> {
        while (rows.next()) {
          partyToMaternalGrandmother.add(rows, 1, partyMaternalGrandmotherIds.find(rows, 1),
              maternalGrandmothers.append(rows, 1));
        }
      });
      return partyToMaternalGrandmother.optional(maternalGrandmothers.list);
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

    Optional<Party> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Party read(Rows rows, int at) throws SQLException {
      return new Party(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2),
          rows.getLongOrNull(at + 3), rows.getLongOrNull(at + 4), rows.getLongOrNull(at + 5));
    }
  }

  /** Reads {@link PartyWithAncestors.PartyWithMaternalGreatGrandmother} from rows. */
  private static final class PartyWithMaternalGreatGrandmotherRows {
    final LongIndex keys = new LongIndex();

    final List<PartyWithAncestors.PartyWithMaternalGreatGrandmother> list = new ArrayList<>();

    private final PartyRows partyRows;

    PartyWithMaternalGreatGrandmotherRows(PartyRows partyRows) {
      this.partyRows = partyRows;
    }

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

    Optional<PartyWithAncestors.PartyWithMaternalGreatGrandmother> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    PartyWithAncestors.PartyWithMaternalGreatGrandmother read(Rows rows, int at) throws
        SQLException {
      return new PartyWithAncestors.PartyWithMaternalGreatGrandmother(rows.getLong(at),
          rows.getString(at + 1), rows.getString(at + 2), rows.getLongOrNull(at + 3),
          rows.getLongOrNull(at + 4), rows.getLongOrNull(at + 5),
          partyRows.optional(partyRows.addReferred(rows, at + 6, at + 5)));
    }
  }

  /**
   * Reads {@link PartyWithAncestors.PartyWithPaternalGrandfatherMaternalGreatGrandmother} from rows.
   */
  private static final class PartyWithPaternalGrandfatherMaternalGreatGrandmotherRows {
    final LongIndex keys = new LongIndex();

    final List<PartyWithAncestors.PartyWithPaternalGrandfatherMaternalGreatGrandmother> list = new ArrayList<>();

    private final PartyWithMaternalGreatGrandmotherRows partyWithMaternalGreatGrandmotherRows;

    PartyWithPaternalGrandfatherMaternalGreatGrandmotherRows(
        PartyWithMaternalGreatGrandmotherRows partyWithMaternalGreatGrandmotherRows) {
      this.partyWithMaternalGreatGrandmotherRows = partyWithMaternalGreatGrandmotherRows;
    }

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

    Optional<PartyWithAncestors.PartyWithPaternalGrandfatherMaternalGreatGrandmother> optional(
        int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    PartyWithAncestors.PartyWithPaternalGrandfatherMaternalGreatGrandmother read(Rows rows, int at)
        throws SQLException {
      return new PartyWithAncestors.PartyWithPaternalGrandfatherMaternalGreatGrandmother(rows.getLong(at),
          rows.getString(at + 1), rows.getString(at + 2), rows.getLongOrNull(at + 3),
          rows.getLongOrNull(at + 4), rows.getLongOrNull(at + 5),
          partyWithMaternalGreatGrandmotherRows.optional(partyWithMaternalGreatGrandmotherRows.addReferred(rows, at + 6, at + 4)));
    }
  }

  /** Reads {@link PartyWithAncestors} from rows. */
  private static final class PartyWithAncestorsRows {
    final List<PartyWithAncestors> list = new ArrayList<>();

    private final PartyWithPaternalGrandfatherMaternalGreatGrandmotherRows partyWithPaternalGrandfatherMaternalGreatGrandmotherRows;

    PartyWithAncestorsRows(
        PartyWithPaternalGrandfatherMaternalGreatGrandmotherRows partyWithPaternalGrandfatherMaternalGreatGrandmotherRows) {
      this.partyWithPaternalGrandfatherMaternalGreatGrandmotherRows = partyWithPaternalGrandfatherMaternalGreatGrandmotherRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    PartyWithAncestors read(Rows rows, int at) throws SQLException {
      return new PartyWithAncestors(rows.getLong(at), rows.getString(at + 1),
          rows.getString(at + 2), rows.getLongOrNull(at + 3), rows.getLongOrNull(at + 4),
          rows.getLongOrNull(at + 5),
          partyWithPaternalGrandfatherMaternalGreatGrandmotherRows.optional(partyWithPaternalGrandfatherMaternalGreatGrandmotherRows.addReferred(rows, at + 6, at + 3)));
    }
  }
}
