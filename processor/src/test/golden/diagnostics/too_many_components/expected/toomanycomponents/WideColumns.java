package toomanycomponents;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Wide} and the ways from it, for conditions and orders. */
@NullableComponents("otherId")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class WideColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public WideColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn otherId() {
    return LongColumn.nullable(path, "other_id");
  }

  public LongColumn n0() {
    return LongColumn.of(path, "n0");
  }

  public LongColumn n1() {
    return LongColumn.of(path, "n1");
  }

  public LongColumn n2() {
    return LongColumn.of(path, "n2");
  }

  public LongColumn n3() {
    return LongColumn.of(path, "n3");
  }

  public LongColumn n4() {
    return LongColumn.of(path, "n4");
  }

  public LongColumn n5() {
    return LongColumn.of(path, "n5");
  }

  public LongColumn n6() {
    return LongColumn.of(path, "n6");
  }

  public LongColumn n7() {
    return LongColumn.of(path, "n7");
  }

  public LongColumn n8() {
    return LongColumn.of(path, "n8");
  }

  public LongColumn n9() {
    return LongColumn.of(path, "n9");
  }

  public LongColumn n10() {
    return LongColumn.of(path, "n10");
  }

  public LongColumn n11() {
    return LongColumn.of(path, "n11");
  }

  public LongColumn n12() {
    return LongColumn.of(path, "n12");
  }

  public LongColumn n13() {
    return LongColumn.of(path, "n13");
  }

  public LongColumn n14() {
    return LongColumn.of(path, "n14");
  }

  public LongColumn n15() {
    return LongColumn.of(path, "n15");
  }

  public LongColumn n16() {
    return LongColumn.of(path, "n16");
  }

  public LongColumn n17() {
    return LongColumn.of(path, "n17");
  }

  public LongColumn n18() {
    return LongColumn.of(path, "n18");
  }

  public LongColumn n19() {
    return LongColumn.of(path, "n19");
  }

  public LongColumn n20() {
    return LongColumn.of(path, "n20");
  }

  public LongColumn n21() {
    return LongColumn.of(path, "n21");
  }

  public LongColumn n22() {
    return LongColumn.of(path, "n22");
  }

  public LongColumn n23() {
    return LongColumn.of(path, "n23");
  }

  public LongColumn n24() {
    return LongColumn.of(path, "n24");
  }

  public LongColumn n25() {
    return LongColumn.of(path, "n25");
  }

  public LongColumn n26() {
    return LongColumn.of(path, "n26");
  }

  public LongColumn n27() {
    return LongColumn.of(path, "n27");
  }

  public LongColumn n28() {
    return LongColumn.of(path, "n28");
  }

  public LongColumn n29() {
    return LongColumn.of(path, "n29");
  }

  public LongColumn n30() {
    return LongColumn.of(path, "n30");
  }

  public LongColumn n31() {
    return LongColumn.of(path, "n31");
  }

  public LongColumn n32() {
    return LongColumn.of(path, "n32");
  }

  public LongColumn n33() {
    return LongColumn.of(path, "n33");
  }

  public LongColumn n34() {
    return LongColumn.of(path, "n34");
  }

  public LongColumn n35() {
    return LongColumn.of(path, "n35");
  }

  public LongColumn n36() {
    return LongColumn.of(path, "n36");
  }

  public LongColumn n37() {
    return LongColumn.of(path, "n37");
  }

  public LongColumn n38() {
    return LongColumn.of(path, "n38");
  }

  public LongColumn n39() {
    return LongColumn.of(path, "n39");
  }

  public LongColumn n40() {
    return LongColumn.of(path, "n40");
  }

  public LongColumn n41() {
    return LongColumn.of(path, "n41");
  }

  public LongColumn n42() {
    return LongColumn.of(path, "n42");
  }

  public LongColumn n43() {
    return LongColumn.of(path, "n43");
  }

  public LongColumn n44() {
    return LongColumn.of(path, "n44");
  }

  public LongColumn n45() {
    return LongColumn.of(path, "n45");
  }

  public LongColumn n46() {
    return LongColumn.of(path, "n46");
  }

  public LongColumn n47() {
    return LongColumn.of(path, "n47");
  }

  public LongColumn n48() {
    return LongColumn.of(path, "n48");
  }

  public LongColumn n49() {
    return LongColumn.of(path, "n49");
  }

  public LongColumn n50() {
    return LongColumn.of(path, "n50");
  }

  public LongColumn n51() {
    return LongColumn.of(path, "n51");
  }

  public LongColumn n52() {
    return LongColumn.of(path, "n52");
  }

  public LongColumn n53() {
    return LongColumn.of(path, "n53");
  }

  public LongColumn n54() {
    return LongColumn.of(path, "n54");
  }

  public LongColumn n55() {
    return LongColumn.of(path, "n55");
  }

  public LongColumn n56() {
    return LongColumn.of(path, "n56");
  }

  public LongColumn n57() {
    return LongColumn.of(path, "n57");
  }

  public LongColumn n58() {
    return LongColumn.of(path, "n58");
  }

  public LongColumn n59() {
    return LongColumn.of(path, "n59");
  }

  public LongColumn n60() {
    return LongColumn.of(path, "n60");
  }

  public LongColumn n61() {
    return LongColumn.of(path, "n61");
  }

  public LongColumn n62() {
    return LongColumn.of(path, "n62");
  }

  public LongColumn n63() {
    return LongColumn.of(path, "n63");
  }

  public LongColumn n64() {
    return LongColumn.of(path, "n64");
  }

  public LongColumn n65() {
    return LongColumn.of(path, "n65");
  }

  public LongColumn n66() {
    return LongColumn.of(path, "n66");
  }

  public LongColumn n67() {
    return LongColumn.of(path, "n67");
  }

  public LongColumn n68() {
    return LongColumn.of(path, "n68");
  }

  public LongColumn n69() {
    return LongColumn.of(path, "n69");
  }

  public LongColumn n70() {
    return LongColumn.of(path, "n70");
  }

  public LongColumn n71() {
    return LongColumn.of(path, "n71");
  }

  public LongColumn n72() {
    return LongColumn.of(path, "n72");
  }

  public LongColumn n73() {
    return LongColumn.of(path, "n73");
  }

  public LongColumn n74() {
    return LongColumn.of(path, "n74");
  }

  public LongColumn n75() {
    return LongColumn.of(path, "n75");
  }

  public LongColumn n76() {
    return LongColumn.of(path, "n76");
  }

  public LongColumn n77() {
    return LongColumn.of(path, "n77");
  }

  public LongColumn n78() {
    return LongColumn.of(path, "n78");
  }

  public LongColumn n79() {
    return LongColumn.of(path, "n79");
  }

  public LongColumn n80() {
    return LongColumn.of(path, "n80");
  }

  public LongColumn n81() {
    return LongColumn.of(path, "n81");
  }

  public LongColumn n82() {
    return LongColumn.of(path, "n82");
  }

  public LongColumn n83() {
    return LongColumn.of(path, "n83");
  }

  public LongColumn n84() {
    return LongColumn.of(path, "n84");
  }

  public LongColumn n85() {
    return LongColumn.of(path, "n85");
  }

  public LongColumn n86() {
    return LongColumn.of(path, "n86");
  }

  public LongColumn n87() {
    return LongColumn.of(path, "n87");
  }

  public LongColumn n88() {
    return LongColumn.of(path, "n88");
  }

  public LongColumn n89() {
    return LongColumn.of(path, "n89");
  }

  public LongColumn n90() {
    return LongColumn.of(path, "n90");
  }

  public LongColumn n91() {
    return LongColumn.of(path, "n91");
  }

  public LongColumn n92() {
    return LongColumn.of(path, "n92");
  }

  public LongColumn n93() {
    return LongColumn.of(path, "n93");
  }

  public LongColumn n94() {
    return LongColumn.of(path, "n94");
  }

  public LongColumn n95() {
    return LongColumn.of(path, "n95");
  }

  public LongColumn n96() {
    return LongColumn.of(path, "n96");
  }

  public LongColumn n97() {
    return LongColumn.of(path, "n97");
  }

  public LongColumn n98() {
    return LongColumn.of(path, "n98");
  }

  public LongColumn n99() {
    return LongColumn.of(path, "n99");
  }

  public LongColumn n100() {
    return LongColumn.of(path, "n100");
  }

  public LongColumn n101() {
    return LongColumn.of(path, "n101");
  }

  public LongColumn n102() {
    return LongColumn.of(path, "n102");
  }

  public LongColumn n103() {
    return LongColumn.of(path, "n103");
  }

  public LongColumn n104() {
    return LongColumn.of(path, "n104");
  }

  public LongColumn n105() {
    return LongColumn.of(path, "n105");
  }

  public LongColumn n106() {
    return LongColumn.of(path, "n106");
  }

  public LongColumn n107() {
    return LongColumn.of(path, "n107");
  }

  public LongColumn n108() {
    return LongColumn.of(path, "n108");
  }

  public LongColumn n109() {
    return LongColumn.of(path, "n109");
  }

  public LongColumn n110() {
    return LongColumn.of(path, "n110");
  }

  public LongColumn n111() {
    return LongColumn.of(path, "n111");
  }

  public LongColumn n112() {
    return LongColumn.of(path, "n112");
  }

  public LongColumn n113() {
    return LongColumn.of(path, "n113");
  }

  public LongColumn n114() {
    return LongColumn.of(path, "n114");
  }

  public LongColumn n115() {
    return LongColumn.of(path, "n115");
  }

  public LongColumn n116() {
    return LongColumn.of(path, "n116");
  }

  public LongColumn n117() {
    return LongColumn.of(path, "n117");
  }

  public LongColumn n118() {
    return LongColumn.of(path, "n118");
  }

  public LongColumn n119() {
    return LongColumn.of(path, "n119");
  }

  public LongColumn n120() {
    return LongColumn.of(path, "n120");
  }

  public LongColumn n121() {
    return LongColumn.of(path, "n121");
  }

  public LongColumn n122() {
    return LongColumn.of(path, "n122");
  }

  public LongColumn n123() {
    return LongColumn.of(path, "n123");
  }

  public LongColumn n124() {
    return LongColumn.of(path, "n124");
  }

  public LongColumn n125() {
    return LongColumn.of(path, "n125");
  }

  public WideColumns other() {
    return new WideColumns(path.toOne("other", "wide", "other_id", "id"));
  }
}
