package conditions;

import dev.fetchplan.query.Condition;
import dev.fetchplan.query.Declared;
import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.Counts;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Path;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Loads {@link Words}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class WordsRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public WordsRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public WordsRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link Words}: 1 statement.
   *
   * <pre>{@code
   * SELECT box.code, box.label,
   *     EXISTS (SELECT 1 FROM sample box_samples WHERE box_samples.box_code = box.code AND box_samples.number = :row AND box_samples.number IN (:rows, :source) AND box_samples.number <> :narrowing AND box_samples.number <> :declared AND box_samples.number <> :all)
   * FROM box
   * }</pre>
   */
  public All all(int row, int rows, int source, int narrowing, int declared, int all) {
    return new All(this.source, declared(row, rows, source, narrowing, declared, all));
  }

  private static Narrowing declared(int row, int rows, int source, int narrowing, int declared,
      int all) {
    return Declared.nothing()
        .at("sampled", SampleColumns::new, eachRows -> eachRows
            .where(eachRow -> Condition.allOf(eachRow.number().eq(row), eachRow.number().in(rows,
                source), eachRow.number().ne(narrowing), eachRow.number().ne(declared),
                eachRow.number().ne(all))))
        .narrowing();
  }

  /** All {@link Words}: 1 statement. */
  public static final class All extends Query<Words, Box, BoxColumns, Code, All> {
    private static final Select BOXES = Select.root("Box", """
        SELECT box.code, box.label,
            EXISTS (SELECT 1 FROM sample box_samples WHERE box_samples.box_code = box.code)
        FROM box""")
        .testing("sampled", Path.ROOT.toMany("samples", "sample", "code", "box_code"))
        .typedKey((Code key) -> key.letters())
        .key(KeyType.STRING);

    private static final Select SAMPLED = Select.prefetch("sampled", "Sample", """
        SELECT sample.box_code
        FROM sample
        WHERE sample.box_code IN (:boxCodes)
        GROUP BY sample.box_code""")
        .key(KeyType.STRING);

    private static final Plan<All, Words, BoxColumns> PLAN =
        Plan.of("WordsRepository.all", All::new, BoxColumns::new, All::load, BOXES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the box with that key, or empty if this query has none. */
    public Optional<Words> byId(Code code) {
      return byKey(code);
    }

    /**
     * A {@link Words} for each box in hand: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code sampled}, looked for for all rows at once:
     *
     * <pre>{@code
     * SELECT sample.box_code
     * FROM sample
     * WHERE sample.box_code IN (:boxCodes)
     *   AND sample.number = :row AND sample.number IN (:rows, :source) AND sample.number <> :narrowing AND sample.number <> :declared AND sample.number <> :all
     * GROUP BY sample.box_code
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<Words> of(Collection<Box> boxes) {
      return complete(boxes, All::complete);
    }

    private static List<Words> load(Run run) {
      var boxes = new WordsRows();
      run.scan(BOXES, rows -> {
        while (rows.next()) {
          boxes.addRoot(rows, 1);
        }
      });
      return boxes.list;
    }

    private static List<Words> complete(Run run, List<Box> boxes) {
      var boxCodes = KeyIndex.ofStrings();
      for (Box box : boxes) {
        run.requireKey(boxCodes.add(box.code().letters()), "box.code");
      }
      var sampledOf = sampledOf(run, boxCodes);
      var result = new ArrayList<Words>(boxes.size());
      for (Box box : boxes) {
        result.add(new Words(box.label(), sampledOf.isAny(boxCodes.find(box.code().letters()))));
      }
      return result;
    }

    private static Counts sampledOf(Run run, KeyIndex<String> boxCodes) {
      var counts = new Counts(boxCodes);
      run.scan(SAMPLED, boxCodes, rows -> {
        while (rows.next()) {
          counts.add(boxCodes.find(rows, 1), 1);
        }
      });
      return counts;
    }
  }

  /** Reads {@link Words} from rows. */
  private static final class WordsRows {
    final KeyIndex<String> keys = KeyIndex.ofStrings();

    final List<Words> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Words read(Rows rows, int at) throws SQLException {
      return new Words(rows.getString(at + 1), rows.getBoolean(at + 2));
    }
  }
}
