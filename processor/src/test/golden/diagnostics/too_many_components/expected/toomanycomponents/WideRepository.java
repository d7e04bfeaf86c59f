package toomanycomponents;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Narrowing;
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
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Wide} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class WideRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public WideRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public WideRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Wides without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT wide.id, wide.other_id, wide.n0, wide.n1, wide.n2, wide.n3, wide.n4, wide.n5, wide.n6,
   *     wide.n7, wide.n8, wide.n9, wide.n10, wide.n11, wide.n12, wide.n13, wide.n14, wide.n15, wide.n16,
   *     wide.n17, wide.n18, wide.n19, wide.n20, wide.n21, wide.n22, wide.n23, wide.n24, wide.n25,
   *     wide.n26, wide.n27, wide.n28, wide.n29, wide.n30, wide.n31, wide.n32, wide.n33, wide.n34,
   *     wide.n35, wide.n36, wide.n37, wide.n38, wide.n39, wide.n40, wide.n41, wide.n42, wide.n43,
   *     wide.n44, wide.n45, wide.n46, wide.n47, wide.n48, wide.n49, wide.n50, wide.n51, wide.n52,
   *     wide.n53, wide.n54, wide.n55, wide.n56, wide.n57, wide.n58, wide.n59, wide.n60, wide.n61,
   *     wide.n62, wide.n63, wide.n64, wide.n65, wide.n66, wide.n67, wide.n68, wide.n69, wide.n70,
   *     wide.n71, wide.n72, wide.n73, wide.n74, wide.n75, wide.n76, wide.n77, wide.n78, wide.n79,
   *     wide.n80, wide.n81, wide.n82, wide.n83, wide.n84, wide.n85, wide.n86, wide.n87, wide.n88,
   *     wide.n89, wide.n90, wide.n91, wide.n92, wide.n93, wide.n94, wide.n95, wide.n96, wide.n97,
   *     wide.n98, wide.n99, wide.n100, wide.n101, wide.n102, wide.n103, wide.n104, wide.n105, wide.n106,
   *     wide.n107, wide.n108, wide.n109, wide.n110, wide.n111, wide.n112, wide.n113, wide.n114,
   *     wide.n115, wide.n116, wide.n117, wide.n118, wide.n119, wide.n120, wide.n121, wide.n122,
   *     wide.n123, wide.n124, wide.n125
   * FROM wide
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Wide> rowMapper() {
    return LabelledRows.mapper("Wide", (rows, at) -> new Wide(rows.getLong(at[0]),
        rows.getLongOrNull(at[1]), rows.getLong(at[2]), rows.getLong(at[3]), rows.getLong(at[4]),
        rows.getLong(at[5]), rows.getLong(at[6]), rows.getLong(at[7]), rows.getLong(at[8]),
        rows.getLong(at[9]), rows.getLong(at[10]), rows.getLong(at[11]), rows.getLong(at[12]),
        rows.getLong(at[13]), rows.getLong(at[14]), rows.getLong(at[15]), rows.getLong(at[16]),
        rows.getLong(at[17]), rows.getLong(at[18]), rows.getLong(at[19]), rows.getLong(at[20]),
        rows.getLong(at[21]), rows.getLong(at[22]), rows.getLong(at[23]), rows.getLong(at[24]),
        rows.getLong(at[25]), rows.getLong(at[26]), rows.getLong(at[27]), rows.getLong(at[28]),
        rows.getLong(at[29]), rows.getLong(at[30]), rows.getLong(at[31]), rows.getLong(at[32]),
        rows.getLong(at[33]), rows.getLong(at[34]), rows.getLong(at[35]), rows.getLong(at[36]),
        rows.getLong(at[37]), rows.getLong(at[38]), rows.getLong(at[39]), rows.getLong(at[40]),
        rows.getLong(at[41]), rows.getLong(at[42]), rows.getLong(at[43]), rows.getLong(at[44]),
        rows.getLong(at[45]), rows.getLong(at[46]), rows.getLong(at[47]), rows.getLong(at[48]),
        rows.getLong(at[49]), rows.getLong(at[50]), rows.getLong(at[51]), rows.getLong(at[52]),
        rows.getLong(at[53]), rows.getLong(at[54]), rows.getLong(at[55]), rows.getLong(at[56]),
        rows.getLong(at[57]), rows.getLong(at[58]), rows.getLong(at[59]), rows.getLong(at[60]),
        rows.getLong(at[61]), rows.getLong(at[62]), rows.getLong(at[63]), rows.getLong(at[64]),
        rows.getLong(at[65]), rows.getLong(at[66]), rows.getLong(at[67]), rows.getLong(at[68]),
        rows.getLong(at[69]), rows.getLong(at[70]), rows.getLong(at[71]), rows.getLong(at[72]),
        rows.getLong(at[73]), rows.getLong(at[74]), rows.getLong(at[75]), rows.getLong(at[76]),
        rows.getLong(at[77]), rows.getLong(at[78]), rows.getLong(at[79]), rows.getLong(at[80]),
        rows.getLong(at[81]), rows.getLong(at[82]), rows.getLong(at[83]), rows.getLong(at[84]),
        rows.getLong(at[85]), rows.getLong(at[86]), rows.getLong(at[87]), rows.getLong(at[88]),
        rows.getLong(at[89]), rows.getLong(at[90]), rows.getLong(at[91]), rows.getLong(at[92]),
        rows.getLong(at[93]), rows.getLong(at[94]), rows.getLong(at[95]), rows.getLong(at[96]),
        rows.getLong(at[97]), rows.getLong(at[98]), rows.getLong(at[99]), rows.getLong(at[100]),
        rows.getLong(at[101]), rows.getLong(at[102]), rows.getLong(at[103]), rows.getLong(at[104]),
        rows.getLong(at[105]), rows.getLong(at[106]), rows.getLong(at[107]), rows.getLong(at[108]),
        rows.getLong(at[109]), rows.getLong(at[110]), rows.getLong(at[111]), rows.getLong(at[112]),
        rows.getLong(at[113]), rows.getLong(at[114]), rows.getLong(at[115]), rows.getLong(at[116]),
        rows.getLong(at[117]), rows.getLong(at[118]), rows.getLong(at[119]), rows.getLong(at[120]),
        rows.getLong(at[121]), rows.getLong(at[122]), rows.getLong(at[123]), rows.getLong(at[124]),
        rows.getLong(at[125]), rows.getLong(at[126]), rows.getLong(at[127])), "id", "other_id",
        "n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9", "n10", "n11", "n12", "n13",
        "n14", "n15", "n16", "n17", "n18", "n19", "n20", "n21", "n22", "n23", "n24", "n25", "n26",
        "n27", "n28", "n29", "n30", "n31", "n32", "n33", "n34", "n35", "n36", "n37", "n38", "n39",
        "n40", "n41", "n42", "n43", "n44", "n45", "n46", "n47", "n48", "n49", "n50", "n51", "n52",
        "n53", "n54", "n55", "n56", "n57", "n58", "n59", "n60", "n61", "n62", "n63", "n64", "n65",
        "n66", "n67", "n68", "n69", "n70", "n71", "n72", "n73", "n74", "n75", "n76", "n77", "n78",
        "n79", "n80", "n81", "n82", "n83", "n84", "n85", "n86", "n87", "n88", "n89", "n90", "n91",
        "n92", "n93", "n94", "n95", "n96", "n97", "n98", "n99", "n100", "n101", "n102", "n103",
        "n104", "n105", "n106", "n107", "n108", "n109", "n110", "n111", "n112", "n113", "n114",
        "n115", "n116", "n117", "n118", "n119", "n120", "n121", "n122", "n123", "n124", "n125");
  }

  /** Wides without associations: 1 statement. */
  public static final class All extends Query<Wide, Wide, WideColumns, Long, All> {
    private static final Select WIDES = Select.root("Wide", """
        SELECT wide.id, wide.other_id, wide.n0, wide.n1, wide.n2, wide.n3, wide.n4, wide.n5, wide.n6,
            wide.n7, wide.n8, wide.n9, wide.n10, wide.n11, wide.n12, wide.n13, wide.n14, wide.n15, wide.n16,
            wide.n17, wide.n18, wide.n19, wide.n20, wide.n21, wide.n22, wide.n23, wide.n24, wide.n25,
            wide.n26, wide.n27, wide.n28, wide.n29, wide.n30, wide.n31, wide.n32, wide.n33, wide.n34,
            wide.n35, wide.n36, wide.n37, wide.n38, wide.n39, wide.n40, wide.n41, wide.n42, wide.n43,
            wide.n44, wide.n45, wide.n46, wide.n47, wide.n48, wide.n49, wide.n50, wide.n51, wide.n52,
            wide.n53, wide.n54, wide.n55, wide.n56, wide.n57, wide.n58, wide.n59, wide.n60, wide.n61,
            wide.n62, wide.n63, wide.n64, wide.n65, wide.n66, wide.n67, wide.n68, wide.n69, wide.n70,
            wide.n71, wide.n72, wide.n73, wide.n74, wide.n75, wide.n76, wide.n77, wide.n78, wide.n79,
            wide.n80, wide.n81, wide.n82, wide.n83, wide.n84, wide.n85, wide.n86, wide.n87, wide.n88,
            wide.n89, wide.n90, wide.n91, wide.n92, wide.n93, wide.n94, wide.n95, wide.n96, wide.n97,
            wide.n98, wide.n99, wide.n100, wide.n101, wide.n102, wide.n103, wide.n104, wide.n105, wide.n106,
            wide.n107, wide.n108, wide.n109, wide.n110, wide.n111, wide.n112, wide.n113, wide.n114,
            wide.n115, wide.n116, wide.n117, wide.n118, wide.n119, wide.n120, wide.n121, wide.n122,
            wide.n123, wide.n124, wide.n125
        FROM wide""");

    private static final Plan<All, Wide, WideColumns> PLAN =
        Plan.of("WideRepository.all", All::new, WideColumns::new, All::load, WIDES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the wide with that key, or empty if this query has none. */
    public Optional<Wide> byId(long id) {
      return byKey(id);
    }

    /** Wides in hand, in an immutable list: no statement. */
    public List<Wide> of(Collection<Wide> wides) {
      return inHand(wides);
    }

    private static List<Wide> load(Run run) {
      var wides = new WideRows();
      run.scan(WIDES, rows -> {
        while (rows.next()) {
          wides.append(rows, 1);
        }
      });
      return run.distinct(wides.list, Wide::id);
    }
  }

  /** Reads {@link Wide} from rows. */
  private static final class WideRows {
    final List<Wide> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Wide read(Rows rows, int at) throws SQLException {
      return new Wide(rows.getLong(at), rows.getLongOrNull(at + 1), rows.getLong(at + 2),
          rows.getLong(at + 3), rows.getLong(at + 4), rows.getLong(at + 5), rows.getLong(at + 6),
          rows.getLong(at + 7), rows.getLong(at + 8), rows.getLong(at + 9), rows.getLong(at + 10),
          rows.getLong(at + 11), rows.getLong(at + 12), rows.getLong(at + 13),
          rows.getLong(at + 14), rows.getLong(at + 15), rows.getLong(at + 16),
          rows.getLong(at + 17), rows.getLong(at + 18), rows.getLong(at + 19),
          rows.getLong(at + 20), rows.getLong(at + 21), rows.getLong(at + 22),
          rows.getLong(at + 23), rows.getLong(at + 24), rows.getLong(at + 25),
          rows.getLong(at + 26), rows.getLong(at + 27), rows.getLong(at + 28),
          rows.getLong(at + 29), rows.getLong(at + 30), rows.getLong(at + 31),
          rows.getLong(at + 32), rows.getLong(at + 33), rows.getLong(at + 34),
          rows.getLong(at + 35), rows.getLong(at + 36), rows.getLong(at + 37),
          rows.getLong(at + 38), rows.getLong(at + 39), rows.getLong(at + 40),
          rows.getLong(at + 41), rows.getLong(at + 42), rows.getLong(at + 43),
          rows.getLong(at + 44), rows.getLong(at + 45), rows.getLong(at + 46),
          rows.getLong(at + 47), rows.getLong(at + 48), rows.getLong(at + 49),
          rows.getLong(at + 50), rows.getLong(at + 51), rows.getLong(at + 52),
          rows.getLong(at + 53), rows.getLong(at + 54), rows.getLong(at + 55),
          rows.getLong(at + 56), rows.getLong(at + 57), rows.getLong(at + 58),
          rows.getLong(at + 59), rows.getLong(at + 60), rows.getLong(at + 61),
          rows.getLong(at + 62), rows.getLong(at + 63), rows.getLong(at + 64),
          rows.getLong(at + 65), rows.getLong(at + 66), rows.getLong(at + 67),
          rows.getLong(at + 68), rows.getLong(at + 69), rows.getLong(at + 70),
          rows.getLong(at + 71), rows.getLong(at + 72), rows.getLong(at + 73),
          rows.getLong(at + 74), rows.getLong(at + 75), rows.getLong(at + 76),
          rows.getLong(at + 77), rows.getLong(at + 78), rows.getLong(at + 79),
          rows.getLong(at + 80), rows.getLong(at + 81), rows.getLong(at + 82),
          rows.getLong(at + 83), rows.getLong(at + 84), rows.getLong(at + 85),
          rows.getLong(at + 86), rows.getLong(at + 87), rows.getLong(at + 88),
          rows.getLong(at + 89), rows.getLong(at + 90), rows.getLong(at + 91),
          rows.getLong(at + 92), rows.getLong(at + 93), rows.getLong(at + 94),
          rows.getLong(at + 95), rows.getLong(at + 96), rows.getLong(at + 97),
          rows.getLong(at + 98), rows.getLong(at + 99), rows.getLong(at + 100),
          rows.getLong(at + 101), rows.getLong(at + 102), rows.getLong(at + 103),
          rows.getLong(at + 104), rows.getLong(at + 105), rows.getLong(at + 106),
          rows.getLong(at + 107), rows.getLong(at + 108), rows.getLong(at + 109),
          rows.getLong(at + 110), rows.getLong(at + 111), rows.getLong(at + 112),
          rows.getLong(at + 113), rows.getLong(at + 114), rows.getLong(at + 115),
          rows.getLong(at + 116), rows.getLong(at + 117), rows.getLong(at + 118),
          rows.getLong(at + 119), rows.getLong(at + 120), rows.getLong(at + 121),
          rows.getLong(at + 122), rows.getLong(at + 123), rows.getLong(at + 124),
          rows.getLong(at + 125), rows.getLong(at + 126), rows.getLong(at + 127));
    }
  }
}
