package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import java.util.Set;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class ReservedWordTest {

  private static final String TABLES = """
      CREATE TABLE "group" (id BIGINT PRIMARY KEY, "order" VARCHAR(50));
      CREATE TABLE "user" (id BIGINT PRIMARY KEY, name VARCHAR(50), "group" BIGINT);
      CREATE TABLE "order" (id BIGINT PRIMARY KEY, "order" INT, "user" BIGINT);
      CREATE TABLE list (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE "select" ("user" BIGINT, "table" BIGINT);
      INSERT INTO "group" VALUES (1, 'first');
      INSERT INTO "user" VALUES (1, 'Margayya', 1), (2, 'Jagan', 1);
      INSERT INTO "order" VALUES (1, 100, 1), (2, 200, 1);
      INSERT INTO list VALUES (1, 'Sweets');
      INSERT INTO "select" VALUES (2, 1);
      """;

  private static final Group FIRST = new Group(1, "first");
  private static final User MARGAYYA = new User(1, "Margayya", 1);
  private static final User JAGAN = new User(2, "Jagan", 1);
  private static final Order O100 = new Order(1, 100, 1);
  private static final Order O200 = new Order(2, 200, 1);
  private static final List SWEETS = new List(1, "Sweets");

  @OnEachEngine
  void joinsTablesAndColumnsNamedLikeKeywords(Engine engine) {
    Database database = engine.with(TABLES);

    var orders = new OrderRepository(database.jdbi()).withUserGroup().list();

    assertThat(orders)
        .extracting(order -> order.entity(), order -> order.user().group())
        .containsExactlyInAnyOrder(tuple(O100, FIRST), tuple(O200, FIRST));
    assertThat(database.ran())
        .isEqualTo(documented(OrderRepository.class, "withUserGroup"))
        .hasSize(1);
  }

  @OnEachEngine
  void prefetchesTablesAndColumnsNamedLikeKeywords(Engine engine) {
    Database database = engine.with(TABLES);

    var groups = new GroupRepository(database.jdbi()).withUsersOrders().list();

    assertThat(groups.get(0).users())
        .extracting(user -> user.entity(), user -> Set.copyOf(user.orders()))
        .containsExactlyInAnyOrder(tuple(MARGAYYA, Set.of(O100, O200)), tuple(JAGAN, Set.of()));
    assertThat(database.ran())
        .isEqualTo(documented(GroupRepository.class, "withUsersOrders"))
        .hasSize(3);
  }

  @OnEachEngine
  void linksOverATableNamedLikeAKeyword(Engine engine) {
    Database database = engine.with(TABLES);

    var lists = new ListRepository(database.jdbi()).withUsers().list();
    var jagan = new UserRepository(database.jdbi()).withLists().byId(2);

    assertThat(lists).containsExactly(ListWithUsers.of(SWEETS, java.util.List.of(JAGAN)));
    assertThat(jagan).contains(UserWithLists.of(JAGAN, java.util.List.of(SWEETS)));
    assertThat(database.ran().subList(0, 2))
        .isEqualTo(documented(ListRepository.class, "withUsers"));
  }

  @OnEachEngine
  void narrowsByColumnsNamedLikeKeywords(Engine engine) {
    Database database = engine.with(TABLES);

    var orders = new OrderRepository(database.jdbi())
        .all()
        .where(o -> o.number().gt(100).and(o.user().group().order().eq("first")))
        .orderBy(o -> o.number().desc())
        .list();

    assertThat(orders).containsExactly(O200);
    assertThat(database.ran()).hasSize(1);
  }
}
