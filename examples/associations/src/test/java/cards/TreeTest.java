package cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.runtime.FetchException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class TreeTest {

  private static final String TABLES = """
      CREATE TABLE category (id BIGINT PRIMARY KEY, name VARCHAR(50), parent_id BIGINT);
      CREATE TABLE category_related (from_id BIGINT, to_id BIGINT);
      INSERT INTO category VALUES (1, 'Fiction', NULL), (2, 'Novels', 1), (3, 'Stories', 1),
        (4, 'Indian', 2), (5, 'Facts', NULL);
      INSERT INTO category_related VALUES (1, 5), (2, 5), (1, 2), (4, 3);
      """;

  private static final CategoryTree INDIAN = new CategoryTree("Indian", 0, List.of());
  private static final CategoryTree NOVELS = new CategoryTree("Novels", 1, List.of(INDIAN));
  private static final CategoryTree STORIES = new CategoryTree("Stories", 0, List.of());
  private static final CategoryTree FICTION =
      new CategoryTree("Fiction", 2, List.of(NOVELS, STORIES));
  private static final CategoryTree FACTS = new CategoryTree("Facts", 0, List.of());

  @OnEachEngine
  void loadsATreeLevelByLevelToItsLeaves(Engine engine) {
    Database database = engine.with(TABLES);

    var roots = new CategoryTreeRepository(database.jdbi())
        .all()
        .where(c -> c.parentId().isNull())
        .orderBy(CategoryColumns::id)
        .list();

    assertThat(roots).containsExactly(FICTION, FACTS);
    assertThat(database.ran()).hasSize(3 + 1);
  }

  @OnEachEngine
  void asksForEachRowOnceWhereAllRowsAreRoots(Engine engine) {
    Database database = engine.with(TABLES);

    var all = new CategoryTreeRepository(database.jdbi())
        .all()
        .orderBy(CategoryColumns::id)
        .list();

    assertThat(all).containsExactly(FICTION, NOVELS, STORIES, INDIAN, FACTS);
    assertThat(all.get(0).children().get(0)).isSameAs(all.get(1));
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void narrowsEachLevel(Engine engine) {
    Database database = engine.with(TABLES);

    var fiction = new CategoryTreeRepository(database.jdbi())
        .all()
        .children(c -> c.where(x -> x.name().ne("Stories")))
        .byId(1);

    assertThat(fiction).contains(new CategoryTree("Fiction", 2, List.of(NOVELS)));
    assertThat(database.ran()).hasSize(3 + 1);
  }

  @OnEachEngine
  void loadsAncestors(Engine engine) {
    Database database = engine.with(TABLES);
    CategoryPath fiction = new CategoryPath(1, "Fiction", Optional.empty());
    CategoryPath novels = new CategoryPath(2, "Novels", Optional.of(fiction));

    var indian = new CategoryPathRepository(database.jdbi()).all().byId(4);

    assertThat(indian).contains(new CategoryPath(4, "Indian", Optional.of(novels)));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void sharesWhatSeveralRowsHold(Engine engine) {
    Database database = engine.with(TABLES);

    var net = new CategoryNetRepository(database.jdbi())
        .all()
        .orderBy(CategoryColumns::id)
        .list();

    CategoryNet facts = new CategoryNet("Facts", List.of());
    CategoryNet novels = new CategoryNet("Novels", List.of(facts));
    assertThat(net.get(0).related()).containsExactlyInAnyOrder(facts, novels);
    assertThat(net.get(4)).isEqualTo(facts).isSameAs(net.get(1).related().get(0));
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void aCircleIsAnExceptionThatNamesItsRows(Engine engine) {
    Database database = engine.with(TABLES);
    database.run("UPDATE category SET parent_id = 4 WHERE id = 1");

    var trees = new CategoryTreeRepository(database.jdbi()).all().orderBy(CategoryColumns::id);
    var paths = new CategoryPathRepository(database.jdbi()).all();

    assertThatThrownBy(trees::list)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("CategoryTreeRepository.all")
        .hasMessageContaining("Category.children goes in a circle")
        .hasMessageContaining("1, 2, 4, 1");
    assertThatThrownBy(() -> paths.byId(4))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("4, 2, 1, 4");
  }

  @OnEachEngine
  void goesDeeperThanTheStack(Engine engine) {
    Database database = engine.with(TABLES);
    int depth = 300;
    database.run(IntStream.range(0, depth)
        .mapToObj(i -> "INSERT INTO category VALUES (%d, 'deep', %s);"
            .formatted(100 + i, i == 0 ? "NULL" : String.valueOf(99 + i)))
        .collect(Collectors.joining()));

    CategoryTree tree =
        new CategoryTreeRepository(database.jdbi()).all().byId(100).orElseThrow();

    int levels = 1;
    while (!tree.children().isEmpty()) {
      tree = tree.children().get(0);
      levels++;
    }
    assertThat(levels).isEqualTo(depth);
    assertThat(database.ran()).hasSize(depth + 1);
  }

  @OnEachEngine
  void loadsWhatIsBelowRowsInHand(Engine engine) {
    Database database = engine.with(TABLES);
    Category fiction = new Category(1, "Fiction", Optional.empty());
    Category novels = new Category(2, "Novels", Optional.of(1L));

    var trees = new CategoryTreeRepository(database.jdbi()).all();

    assertThat(trees.of(List.of(novels, fiction, new Category(9, "New", Optional.empty()))))
        .containsExactly(NOVELS, FICTION, new CategoryTree("New", 0, List.of()));
    assertThat(database.ran()).hasSize(2 + 1);
    assertThat(database.ran().get(0)).isEqualTo(database.ran().get(1));
    assertThat(trees.childrenOf(List.of(5L, 1L)))
        .isEqualTo(Map.of(5L, List.of(), 1L, List.of(NOVELS, STORIES)));
    assertThat(trees.children(c -> c.where(x -> x.name().ne("Stories"))).of(List.of(fiction)))
        .containsExactly(new CategoryTree("Fiction", 2, List.of(NOVELS)));
  }

  @OnEachEngine
  void loadsAncestorsOfRowsInHand(Engine engine) {
    Database database = engine.with(TABLES);
    CategoryPath fiction = new CategoryPath(1, "Fiction", Optional.empty());
    CategoryPath novels = new CategoryPath(2, "Novels", Optional.of(fiction));

    var paths = new CategoryPathRepository(database.jdbi())
        .all()
        .of(List.of(
            new Category(4, "Indian", Optional.of(2L)),
            new Category(5, "Facts", Optional.empty()),
            new Category(2, "Novels", Optional.of(1L))));

    assertThat(paths)
        .containsExactly(
            new CategoryPath(4, "Indian", Optional.of(novels)),
            new CategoryPath(5, "Facts", Optional.empty()),
            novels);
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void sharesWhatSeveralRowsInHandHold(Engine engine) {
    Database database = engine.with(TABLES);

    var net = new CategoryNetRepository(database.jdbi())
        .all()
        .of(List.of(
            new Category(1, "Fiction", Optional.empty()),
            new Category(2, "Novels", Optional.of(1L))));

    CategoryNet facts = new CategoryNet("Facts", List.of());
    CategoryNet novels = new CategoryNet("Novels", List.of(facts));
    assertThat(net.get(0).related()).containsExactlyInAnyOrder(facts, novels);
    assertThat(net.get(1)).isEqualTo(novels);
    assertThat(net.get(0).related()).contains(net.get(1).related().get(0));
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void aCircleBelowRowsInHandIsAnExceptionToo(Engine engine) {
    Database database = engine.with(TABLES);
    database.run("UPDATE category SET parent_id = 4 WHERE id = 1");

    var trees = new CategoryTreeRepository(database.jdbi()).all();

    assertThatThrownBy(() -> trees.of(List.of(new Category(1, "Fiction", Optional.of(4L)))))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("Category.children goes in a circle")
        .hasMessageContaining("2, 4, 1, 2");
  }
}
