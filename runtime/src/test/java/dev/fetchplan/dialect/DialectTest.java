package dev.fetchplan.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DialectTest {

  @Test
  void isFoundByTheProductName() {
    assertThat(Dialect.of("PostgreSQL")).isSameAs(Dialect.POSTGRESQL);
    assertThat(Dialect.of("H2")).isSameAs(Dialect.H2);
    assertThat(Dialect.of("Some Database")).isSameAs(Dialect.GENERIC);
  }

  @Test
  void quotesInH2OnlyWhatH2Reserves() {
    String neutral = "SELECT \"order\".\"end\", \"order\".\"analyse\", x.\"Mixed\" FROM \"order\"";

    assertThat(Dialect.H2.identifiers(neutral))
        .isEqualTo("SELECT \"order\".\"end\", \"order\".analyse, x.\"Mixed\" FROM \"order\"");
    assertThat(Dialect.POSTGRESQL.identifiers(neutral)).isEqualTo(neutral);
    assertThat(Dialect.GENERIC.identifiers(neutral)).isEqualTo(neutral);
  }

  @Test
  void statesTheOrderOfNulls() {
    assertThat(Dialect.H2.order("a", false, Nulls.NONE)).isEqualTo("a");
    assertThat(Dialect.H2.order("a", true, Nulls.LAST)).isEqualTo("a DESC NULLS LAST");
    assertThat(Dialect.GENERIC.order("a", true, Nulls.LAST))
        .isEqualTo("CASE WHEN a IS NULL THEN 1 ELSE 0 END, a DESC");
    assertThat(Dialect.GENERIC.order("a", false, Nulls.FIRST))
        .isEqualTo("CASE WHEN a IS NULL THEN 0 ELSE 1 END, a");
  }
}
