package oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the oracle says of two books by one author, and of statements that broke a promise. */
class OracleOnItselfTest {

  private static final Column ID = column("id", true);
  private static final Column AUTHOR_ID = column("authorId", false);
  private static final Association AUTHOR = new Association(
      "author",
      "Author",
      false,
      true,
      List.of(new Hop(List.of("authorId"), "author", List.of("id"))),
      "");
  private static final Association BOOKS = new Association(
      "books",
      "Book",
      true,
      false,
      List.of(new Hop(List.of("id"), "book", List.of("authorId"))),
      "");
  private static final Entity AUTHORS =
      new Entity("Author", Table.of("author", List.of(ID)), List.of(BOOKS), List.of());
  private static final Entity BOOK =
      new Entity("Book", Table.of("book", List.of(ID, AUTHOR_ID)), List.of(AUTHOR), List.of());
  private static final Schema SCHEMA = new Schema(
      "library", List.of(AUTHORS, BOOK), List.of(AUTHORS.table(), BOOK.table()), List.of());

  private static final Map<String, Object> NARAYAN = row("id", 1L);
  private static final Map<String, Object> NOBODY = row("id", 2L);
  private static final Map<String, Object> SWAMI = row("id", 10L, "authorId", 1L);
  private static final Map<String, Object> GUIDE = row("id", 11L, "authorId", 1L);
  private static final Map<String, Object> ORPHAN = row("id", 12L, "authorId", 9L);
  private static final Oracle ORACLE = new Oracle(
      SCHEMA, Map.of("author", List.of(NARAYAN, NOBODY), "book", List.of(SWAMI, GUIDE, ORPHAN)));

  @Test
  void joinsListsAndSingleRows() {
    assertThat(ORACLE.shape(NARAYAN, AUTHORS, Tree.of(List.of("books"))))
        .isEqualTo(row("id", 1L, "books", List.of(SWAMI, GUIDE)));
    assertThat(ORACLE.shape(NOBODY, AUTHORS, Tree.of(List.of("books"))))
        .isEqualTo(row("id", 2L, "books", List.of()));
    assertThat(ORACLE.shape(SWAMI, BOOK, Tree.of(List.of("author"))))
        .isEqualTo(row("id", 10L, "authorId", 1L, "author", NARAYAN));
  }

  @Test
  void missesRequiredRows() {
    assertThatThrownBy(() -> ORACLE.shape(ORPHAN, BOOK, Tree.of(List.of("author"))))
        .isInstanceOf(Oracle.Missing.class);
  }

  @Test
  void promisesKeysOnceInTheOrderOfTheStatements() {
    Plan plan =
        new Plan("plan", List.of("author.books.author.books"), Set.of("author.books.author"), 4);
    Map<String, Set<List<Object>>> promised =
        Promise.keys(ORACLE, List.of(SWAMI, GUIDE), BOOK, plan);

    assertThat(promised)
        .containsExactly(
            entry("author.books", Set.of(List.of(1L))),
            entry("author.books.author", Set.of(List.of(1L))),
            entry("author.books.author.books", Set.of(List.of(1L))));
  }

  @Test
  void noticesStatementsThatWereNotPromised() {
    Map<String, Set<List<Object>>> promised = new LinkedHashMap<>();
    promised.put("books", Set.of(List.of(1L), List.of(2L)));

    assertThat(check(promised, "{}", "keys:[1, 2]")).isEmpty();
    assertThat(check(promised, "{}", "keys:[2, 1]")).isEmpty();
    assertThat(check(promised, "{}")).isNotEmpty();
    assertThat(check(promised, "{}", "keys:[1, 2]", "keys:[1]")).isNotEmpty();
    assertThat(check(promised, "{}", "keys:[1, 1]")).isNotEmpty();
    assertThat(check(promised, "{}", "keys:[1]")).isNotEmpty();
    assertThat(check(promised, "{}", "keys:[1, 2, 3]")).isNotEmpty();
  }

  @Test
  void draftsClassesAndEmbeddedValuesOfEachKind() {
    List<String> sources = new ArrayList<>();
    for (long seed = 1; seed <= 20; seed++) {
      sources.addAll(JavaSources.of(SchemaDraft.of(seed, "s" + seed, 0)).values());
    }

    assertThat(sources)
        .anyMatch(source -> source.contains("implements ClassEntity"))
        .anyMatch(source -> source.contains("@Embedded(prefix = \"home_\") Data home"))
        .anyMatch(source -> source.contains("@Embedded(prefix = \"about_\") Optional<Data> about"))
        .anyMatch(source -> source.contains("@Embedded(prefix = \"more_\") @Nullable Data more"));
  }

  @Test
  void buildsWhatAShapeHolds() {
    OwnShape.Held held = new OwnShape.Held(BOOK, null, null);
    Narrowed second = new Narrowed(
        new Filter.Always(),
        List.of(new Term(new Way(List.of(), ID), true, null, false)),
        OptionalInt.of(1),
        1,
        Map.of());
    Filter isGuide = new Filter.Compares(new Way(List.of(), ID), Operator.EQ, List.of(11L));
    OwnShape card = new OwnShape(
        "Card",
        AUTHORS,
        List.of(
            new OwnShape.Fetched("older", List.of(), BOOKS, held, Presence.PLAIN, false, second),
            new OwnShape.Total("guides", BOOKS, true, isGuide),
            new OwnShape.Total("any", BOOKS, false, new Filter.Always())));
    OwnShape line = new OwnShape(
        "Line",
        BOOK,
        List.of(new OwnShape.Value("name", new Way(List.of(AUTHOR), ID), Presence.PLAIN)));
    ShapeOracle oracle = new ShapeOracle(ORACLE);

    assertThat(oracle.shape(NARAYAN, card))
        .isEqualTo(row("older", List.of(SWAMI), "guides", 1L, "any", true));
    assertThat(oracle.shape(NOBODY, card))
        .isEqualTo(row("older", List.of(), "guides", 0L, "any", false));
    assertThat(oracle.shape(GUIDE, line)).isEqualTo(row("name", 1L));
    assertThatThrownBy(() -> oracle.shape(ORPHAN, line)).isInstanceOf(Oracle.Missing.class);
    ShapePromise promise = new ShapePromise(oracle, 1);
    assertThat(promise.statements(List.of(NARAYAN, NOBODY), card, false)).isEqualTo(1 + 2);
    assertThat(promise.statements(List.of(NARAYAN, NOBODY), card, true)).isEqualTo(3 * 2);
    assertThat(promise.statements(List.of(SWAMI, GUIDE), line, true)).isEqualTo(1);
  }

  @Test
  void draftsShapesOfEachKind() {
    List<String> sources = new ArrayList<>();
    for (long seed = 1; seed <= 20; seed++) {
      SchemaDraft.of(seed, "s" + seed, 12).shapes().stream()
          .map(shape -> ShapeSource.of(shape).text())
          .forEach(sources::add);
    }

    for (String written : List.of(
        "@Path(\"",
        "@Count(\"",
        "@Exists(\"",
        "@Batch @Where(\"",
        "@OrderBy(\"",
        "@Limit(value = ",
        " in (:p",
        " between :p",
        " is not null",
        "not (",
        "nulls first",
        "Plan1> ",
        "public record Part",
        "@Nullable Part",
        "whole")) {
      assertThat(sources).as(written).anyMatch(source -> source.contains(written));
    }
  }

  @Test
  void takesStatementsApartThatTravelledTogether() {
    Sent.Statement sent = new Sent.Statement(
        "/* Plan */ SELECT 1;\n/* Plan books */ SELECT 2",
        "{parameters:[[BookKey[a=1, b=2]], [7]]}");

    assertThat(sent.apart()).extracting(Sent.Statement::path).containsExactly("", "books");
    assertThat(sent.apart().get(0).shown()).containsExactly(List.of("1", "2"));
    assertThat(sent.apart().get(1).keys()).isEqualTo(1);
  }

  private static List<String> check(Map<String, Set<List<Object>>> promised, String... bound) {
    List<Sent.Statement> sent = Arrays.stream(bound)
        .map(keys ->
            new Sent.Statement("/* Plan " + (keys.equals("{}") ? "" : "books ") + "*/", keys))
        .toList();
    return new PromiseCheck(sent, Integer.MAX_VALUE, 1).problems(promised);
  }

  private static Column column(String name, boolean key) {
    return new Column(name, name, Type.of(Kind.LONG), "BIGINT", key, false, "");
  }

  private static Map<String, Object> row(Object... namesAndValues) {
    Map<String, Object> row = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }
}
