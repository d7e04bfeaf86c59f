package dev.fetchplan.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DialectTest {

  private static final List<ColumnType> NUMBER = List.of(ColumnType.BIGINT);
  private static final List<ColumnType> TEXT = List.of(ColumnType.TEXT);
  private static final List<ColumnType> MAPPED = List.of(ColumnType.BIGINT, ColumnType.MAPPED);

  @Test
  void isFoundByTheProductName() {
    assertThat(Dialect.of("PostgreSQL")).isSameAs(Dialect.POSTGRESQL);
    assertThat(Dialect.of("MariaDB")).isSameAs(Dialect.MARIADB);
    assertThat(Dialect.of("MySQL")).isSameAs(Dialect.MARIADB);
    assertThat(Dialect.of("H2")).isSameAs(Dialect.H2);
    assertThat(Dialect.of("SQLite")).isSameAs(Dialect.SQLITE);
    assertThat(Dialect.of("Some Database")).isSameAs(Dialect.GENERIC);
  }

  @Test
  void isGenericIfTheDriverLacksWhatTheNamePromises() throws SQLException {
    assertThat(Dialect.of(connection("PostgreSQL", true))).isSameAs(Dialect.POSTGRESQL);
    assertThat(Dialect.of(connection("PostgreSQL", false))).isSameAs(Dialect.GENERIC);
    assertThat(Dialect.of(connection("SQLite", false))).isSameAs(Dialect.SQLITE);
  }

  /** H2's connection under another name. */
  private static Connection connection(String productName, boolean arrays) throws SQLException {
    Connection h2 = DriverManager.getConnection("jdbc:h2:mem:");
    DatabaseMetaData named =
        proxy(DatabaseMetaData.class, (proxy, method, arguments) -> productName);
    return proxy(Connection.class, (proxy, method, arguments) -> {
      if (method.getName().equals("getMetaData")) {
        return named;
      } else if (!arrays) {
        throw new SQLFeatureNotSupportedException(method.getName());
      }
      return h2.createArrayOf("bigint", (Object[]) arguments[1]);
    });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler calls) {
    return type.cast(
        Proxy.newProxyInstance(DialectTest.class.getClassLoader(), new Class<?>[] {type}, calls));
  }

  @Test
  void quotesInH2OnlyWhatH2Reserves() {
    String neutral = "SELECT \"order\".\"end\", \"order\".\"analyse\", x.\"Mixed\" FROM \"order\"";

    assertThat(Dialect.H2.identifiers(neutral))
        .isEqualTo("SELECT \"order\".\"end\", \"order\".analyse, x.\"Mixed\" FROM \"order\"");
    assertThat(Dialect.POSTGRESQL.identifiers(neutral)).isEqualTo(neutral);
    assertThat(Dialect.SQLITE.identifiers(neutral)).isEqualTo(neutral);
    assertThat(Dialect.GENERIC.identifiers(neutral)).isEqualTo(neutral);
  }

  @Test
  void leavesNamesWithQuotesInThemAsTheyAre() {
    String neutral = "SELECT x.\"a\"\"b\", x.\"say \"\"yes\"\"\" FROM x";

    assertThat(Dialect.H2.identifiers(neutral)).isEqualTo(neutral);
  }

  @Test
  void quotesInMariaDbWithBackTicks() {
    assertThat(Dialect.MARIADB.identifiers("SELECT \"order\".id, \"a\"\"b`c\".x FROM \"order\""))
        .isEqualTo("SELECT `order`.id, `a\"b``c`.x FROM `order`");
  }

  @Test
  void statesTheOrderOfNulls() {
    assertThat(Dialect.H2.order("a", false, Nulls.NONE)).isEqualTo("a");
    assertThat(Dialect.H2.order("a", true, Nulls.LAST)).isEqualTo("a DESC NULLS LAST");
    assertThat(Dialect.SQLITE.order("a", false, Nulls.LAST)).isEqualTo("a NULLS LAST");
    assertThat(Dialect.GENERIC.order("a", true, Nulls.LAST))
        .isEqualTo("CASE WHEN a IS NULL THEN 1 ELSE 0 END, a DESC");
    assertThat(Dialect.GENERIC.order("a", false, Nulls.FIRST))
        .isEqualTo("CASE WHEN a IS NULL THEN 0 ELSE 1 END, a");
  }

  @Test
  void statesInMariaDbNoOrderOfNullsThatItHasAnyway() {
    assertThat(Dialect.MARIADB.order("a", true, Nulls.LAST)).isEqualTo("a DESC");
    assertThat(Dialect.MARIADB.order("a", false, Nulls.FIRST)).isEqualTo("a");
    assertThat(Dialect.MARIADB.order("a", false, Nulls.LAST))
        .isEqualTo("CASE WHEN a IS NULL THEN 1 ELSE 0 END, a");
    assertThat(Dialect.MARIADB.order("a", true, Nulls.FIRST))
        .isEqualTo("CASE WHEN a IS NULL THEN 0 ELSE 1 END, a DESC");
  }

  @Test
  void listsKeysThatNoArrayCanCarry() {
    assertThat(Dialect.POSTGRESQL.keyList(NUMBER)).isEqualTo(KeyList.ANY);
    assertThat(Dialect.POSTGRESQL.keyList(MAPPED)).isEqualTo(KeyList.IN);
    assertThat(Dialect.H2.keyList(MAPPED)).isEqualTo(KeyList.IN);
    assertThat(Dialect.SQLITE.keyList(MAPPED)).isEqualTo(KeyList.IN);
    assertThat(Dialect.SQLITE.keyList(TEXT)).isEqualTo(KeyList.SELECT);
    assertThat(Dialect.MARIADB.keyList(NUMBER)).isEqualTo(KeyList.SELECT);
    assertThat(Dialect.MARIADB.keyList(TEXT)).isEqualTo(KeyList.IN);
    assertThat(Dialect.GENERIC.keyList(NUMBER)).isEqualTo(KeyList.IN);
    assertThat(Dialect.GENERIC.keyList(MAPPED)).isEqualTo(KeyList.OR);
  }

  @Test
  void comparesDecimalsAsNumbersInSqlite() {
    assertThat(Dialect.SQLITE.selectKeys(List.of(ColumnType.NUMERIC)))
        .isEqualTo("SELECT CAST(value AS NUMERIC) FROM json_each(?)");
    assertThat(Dialect.SQLITE.selectKeys(List.of(ColumnType.TEXT, ColumnType.NUMERIC)))
        .isEqualTo("SELECT value ->> 0, CAST(value ->> 1 AS NUMERIC) FROM json_each(?)");
  }

  @Test
  void dividesTheLimitByTheColumnsOfAKey() {
    assertThat(Dialect.GENERIC.keyLimit(NUMBER)).isEqualTo(1_000);
    assertThat(Dialect.GENERIC.keyLimit(MAPPED)).isEqualTo(500);
    assertThat(Dialect.MARIADB.keyLimit(TEXT)).isEqualTo(4_096);
    assertThat(Dialect.MARIADB.keyLimit(NUMBER)).isEqualTo(500_000);
    assertThat(Dialect.H2.keyLimit(NUMBER)).isEqualTo(65_536);
    assertThat(Dialect.SQLITE.keyLimit(TEXT)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void matchesPatternsWithCaseInSqliteToo() {
    assertThat(Dialect.H2.matches("a", true)).isEqualTo("a LIKE ? ESCAPE '!'");
    assertThat(Dialect.H2.matches("a", false)).isEqualTo("a LIKE ?");
    assertThat(Dialect.SQLITE.matches("a", true)).isEqualTo("a GLOB ?");
    assertThat(Dialect.H2.pattern("%!%_", true)).isEqualTo("%!%_");
    assertThat(Dialect.SQLITE.pattern("%!%!!!__", true)).isEqualTo("*%!_?");
    assertThat(Dialect.SQLITE.pattern("[a]*?!%_", false)).isEqualTo("[[]a][*][?]!*?");
  }
}
