package stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.runtime.FetchException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.generic.GenericType;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

/** Where a database has no arrays, a user's mapper reads them from texts. */
class GenericTypeTest {

  private static final String TABLES = """
      CREATE TABLE product (
        id BIGINT PRIMARY KEY, tags VARCHAR(20) ARRAY, stock VARCHAR(100), prices VARCHAR(100),
        sizes INT ARRAY, detail_notes VARCHAR(20) ARRAY, detail_marks VARCHAR(100),
        detail_codes VARCHAR(20) ARRAY);
      CREATE TABLE delivery (
        id BIGINT PRIMARY KEY, parcels BIGINT ARRAY, counts VARCHAR(100), product_id BIGINT);
      INSERT INTO product VALUES
        (1, ARRAY['tea', 'green'], '{"madras": 3, "delhi": 0}', 'small=1 2;large=3',
          ARRAY[10, 20], ARRAY['dry'], '{"a": 1}', NULL),
        (2, ARRAY['rice'], '{}', '', ARRAY[5], NULL, NULL, NULL);
      INSERT INTO delivery VALUES
        (10, ARRAY[7, 8], '{"boxes": 2}', 1), (11, ARRAY[9], '{"bags": 4}', 1);
      """;

  private static final Product TEA = new Product(
      1,
      List.of("tea", "green"),
      Map.of("madras", 3, "delhi", 0),
      Map.of("small", List.of(1, 2), "large", List.of(3)),
      new Integer[] {10, 20},
      Optional.of(new Details(List.of("dry"), Map.of("a", 1), null)));
  private static final Product RICE =
      new Product(2, List.of("rice"), Map.of(), Map.of(), new Integer[] {5}, Optional.empty());

  @OnEachEngine
  void readsTypesWithArgumentsThroughTheMapperOfTheWholeType(Engine engine) {
    Database database = on(engine);
    database.jdbi().registerColumnMapper(new Mappers());

    List<Product> products =
        new ProductRepository(database.jdbi()).all().orderBy(ProductColumns::id).list();

    assertThat(products).usingRecursiveComparison().isEqualTo(List.of(TEA, RICE));
    assertThat(database.ran())
        .containsExactly(
            documented(ProductRepository.class, "all").get(0) + "\nORDER BY product.id");
  }

  @OnEachEngine
  void readsThemBelowAJoinAndInAPrefetch(Engine engine) {
    Database database = on(engine);
    database.jdbi().registerColumnMapper(new Mappers());

    var tea = new ProductRepository(database.jdbi()).withDeliveries().byId(1).orElseThrow();
    var deliveries = new DeliveryRepository(database.jdbi())
        .withProduct()
        .orderBy(DeliveryColumns::id)
        .list();

    assertThat(tea.entity()).usingRecursiveComparison().isEqualTo(TEA);
    assertThat(tea.deliveries())
        .extracting(Delivery::getCounts)
        .containsExactlyInAnyOrder(Map.of("boxes", 2), Map.of("bags", 4));
    assertThat(deliveries)
        .extracting(delivery -> delivery.parcels())
        .containsExactly(List.of(7L, 8L), List.of(9L));
    assertThat(deliveries.get(0).product()).usingRecursiveComparison().isEqualTo(TEA);
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void looksForAMapperOnceForEachRepository(Engine engine) {
    Database database = on(engine);
    Mappers mappers = new Mappers();
    database.jdbi().registerColumnMapper(mappers);

    ProductRepository products = new ProductRepository(database.jdbi());
    List<Type> atFirst = List.copyOf(mappers.found());
    products.all().list();
    products.withDeliveries().list();
    products.all().byId(2);

    assertThat(atFirst)
        .containsExactlyInAnyOrder(
            new GenericType<Map<String, Integer>>() {}.getType(),
            new GenericType<Map<String, List<Integer>>>() {}.getType());
    assertThat(mappers.found()).isEqualTo(atFirst);
    assertThat(database.ran()).hasSize(4);
  }

  @OnEachEngine
  void namesTheWholeTypeThatNobodyCanRead(Engine engine) {
    Database database = on(engine);

    assertThatThrownBy(() -> new DeliveryRepository(database.jdbi()))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("java.util.Map<java.lang.String, java.lang.Integer>")
        .hasMessageContaining("Json");
    assertThat(database.ran()).isEmpty();
  }

  private static Database on(Engine engine) {
    if (engine == Engine.H2 || engine == Engine.POSTGRESQL) {
      return engine.with(TABLES);
    }
    Database database = engine.with(TextArrays.in(TABLES));
    database.jdbi().registerColumnMapper(new TextArrays());
    return database;
  }
}
