package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ColumnType;
import dev.fetchplan.dialect.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a plan: neutral SQL, written at build time, and what its tables stand for.
 *
 * <p>The text is taken apart once. Where nothing is narrowed it is put together once as well, for
 * each dialect and length of the key list.
 */
public final class Select {

  private final String path;
  private final List<String> steps;
  private final String entity;
  private final NeutralSql sql;
  private final Map<String, Table> joined;
  private final Map<String, String> entities;
  private final @Nullable KeyType<?> keyType;
  private final OwnKey ownKey;
  private final Refinable refinable;
  private final Map<Form, RenderedSelect> plain = new ConcurrentHashMap<>();

  /** What an unnarrowed text depends on. */
  private record Form(Dialect dialect, KeyForm keys, String origin) {}

  private Select(
      String path,
      List<String> steps,
      String entity,
      NeutralSql sql,
      Map<String, Table> joined,
      Map<String, String> entities,
      @Nullable KeyType<?> keyType,
      OwnKey ownKey,
      Refinable refinable) {
    this.path = path;
    this.steps = steps;
    this.entity = entity;
    this.sql = sql;
    this.joined = Map.copyOf(joined);
    this.entities = Map.copyOf(entities);
    this.keyType = keyType;
    this.ownKey = ownKey;
    this.refinable = refinable;
  }

  /** Returns the statement that reads the root entity; its key is the first column. */
  public static Select root(String entity, String sql) {
    return prefetch("", entity, sql);
  }

  /**
   * Returns the statement of a batched prefetch.
   *
   * @param path the associations from the root, separated by dots
   * @param entity the entity that the path leads to
   * @param sql ends with {@code WHERE student_course.student_id IN (:studentIds)}
   */
  public static Select prefetch(String path, String entity, String sql) {
    NeutralSql parsed = NeutralSql.parse(sql);
    Map<String, String> entities = Map.of(own(parsed).alias(), entity);
    List<String> steps = path.isEmpty() ? List.of() : List.of(path.split("\\.", -1));
    return new Select(
        path, steps, entity, parsed, Map.of(), entities, null, OwnKey.PLAIN, Refinable.NOTHING);
  }

  /** Returns this for rows that are not narrowed themselves, but what is joined to them is. */
  public Select unnarrowed() {
    return new Select(path, List.of(), entity, sql, joined, entities, keyType, ownKey, refinable);
  }

  /** Returns this with what its next LEFT JOIN stands for: an association by path, an entity. */
  public Select joining(String path, String entity) {
    Table table = nextJoin(path);
    Map<String, Table> tables = new HashMap<>(joined);
    tables.put(path, table);
    return with(tables, named(table, entity), refinable);
  }

  /**
   * Returns this with what its next LEFT JOIN stands for: the component of a shape that restricts
   * the joined rows, by path, and an entity. Other conditions do not use the join.
   */
  public Select restricting(String path, String entity) {
    Table table = nextJoin(path);
    List<String> steps = List.of(path.split("\\.", -1));
    return with(joined, named(table, entity), refinable.join(table.alias(), steps));
  }

  /** Does the same for a join behind restricted rows that is restricted by nothing itself. */
  public Select passing(String entity) {
    return with(joined, named(nextJoin(entity), entity), refinable);
  }

  private Table nextJoin(String path) {
    return sql.tables().stream()
        .filter(Table::isLeftJoin)
        .skip(entities.size() - 1L)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no LEFT JOIN for " + path));
  }

  private Map<String, String> named(Table table, String entity) {
    Map<String, String> names = new HashMap<>(entities);
    names.put(table.alias(), entity);
    return names;
  }

  /**
   * Returns this with what its next selected number of rows stands for: the component of a shape,
   * by path, and a to-many association.
   */
  public Select counting(String path, Path rows) {
    return aggregating(path, rows, true);
  }

  /** Returns this with what its next selected EXISTS stands for. */
  public Select testing(String path, Path rows) {
    return aggregating(path, rows, false);
  }

  private Select aggregating(String path, Path rows, boolean counted) {
    int item = -1;
    for (int i = 0, found = -1; i < sql.items().size() && item < 0; i++) {
      found += sql.items().get(i).contains("(SELECT ") ? 1 : 0;
      item = found == refinable.aggregates().size() ? i : -1;
    }
    if (item < 0) {
      throw new IllegalArgumentException("no aggregate for " + path);
    }
    List<String> steps = List.of(path.split("\\.", -1));
    return with(
        joined, entities, refinable.aggregate(item, new Refinable.Aggregate(steps, rows, counted)));
  }

  private Select with(
      Map<String, Table> joined, Map<String, String> entities, Refinable refinable) {
    return new Select(path, steps, entity, sql, joined, entities, keyType, ownKey, refinable);
  }

  /**
   * Returns this with the type as which JDBI reads and binds its keys, which are no integral
   * primitives.
   */
  public Select key(QualifiedType<?> type) {
    return key(KeyType.of(type));
  }

  /** Returns this with the type of its keys, which are no integral primitives. */
  public Select key(KeyType<?> type) {
    return new Select(path, steps, entity, sql, joined, entities, type, ownKey, refinable);
  }

  /** Returns this for an entity whose own key has several columns. */
  public Select ownKey(int columns) {
    return new Select(
        path, steps, entity, sql, joined, entities, keyType, ownKey.of(columns), refinable);
  }

  /**
   * Returns this for a root whose key is a typed id.
   *
   * @param inner returns what the typed id holds
   */
  public <K> Select typedKey(Function<K, ?> inner) {
    return new Select(
        path, steps, entity, sql, joined, entities, keyType, ownKey.typed(inner), refinable);
  }

  /** Returns what the key column holds for a key that a caller gave. */
  @Nullable
  Object columnValue(Object key) {
    return ownKey.columnValue().apply(key);
  }

  /** Returns the associations from the root, separated by dots; nothing for the root. */
  public String path() {
    return path;
  }

  List<String> steps() {
    return steps;
  }

  String entity() {
    return entity;
  }

  NeutralSql sql() {
    return sql;
  }

  @Nullable
  KeyType<?> keyType() {
    return keyType;
  }

  /** Returns what the columns of its keys hold. */
  List<ColumnType> keyColumnTypes() {
    return keyType == null ? List.of(ColumnType.BIGINT) : keyType.columns();
  }

  /** Returns the alias of the entity's own table; a link table stands before it. */
  String alias() {
    return own(sql).alias();
  }

  /** Returns the alias under which a path is joined, or null. */
  @Nullable
  String aliasOf(Path path) {
    Table table = joined.get(path.toString());
    return table == null ? null : table.alias();
  }

  boolean isPrefetch() {
    return !sql.keyColumns().isEmpty();
  }

  /** Returns what is compared with the keys: for the root its own. */
  List<String> keyColumns() {
    return sql.keyColumns().isEmpty() ? key() : sql.keyColumns();
  }

  /** Returns the entity's own key. */
  List<String> key() {
    int first = sql.items().indexOf(firstOf(alias()));
    return sql.items().subList(first, first + ownKey.columns());
  }

  SelectedColumn column(int number) {
    String item = sql.items().get(number - 1);
    String alias = NeutralSql.aliasOf(item);
    int key = sql.items().indexOf(firstOf(alias)) + 1;
    return new SelectedColumn(item, entities.getOrDefault(alias, alias), key);
  }

  Refinable refinable() {
    return refinable;
  }

  /** Returns the number of columns that generated code reads. */
  int columns() {
    return sql.items().size();
  }

  /** Returns this with no more than the entity's own table, for what needs no fetch joins. */
  Select bare() {
    List<Table> own = sql.tables().stream().filter(table -> !table.isLeftJoin()).toList();
    NeutralSql bare =
        new NeutralSql(sql.selectClause(), sql.items(), own, sql.keyColumns(), sql.keyName(), "");
    return new Select(
        path, steps, entity, bare, Map.of(), entities, keyType, ownKey, Refinable.NOTHING);
  }

  RenderedSelect render(Dialect dialect, Narrowing narrowing, KeyForm keys) {
    return render("", dialect, narrowing, keys);
  }

  /**
   * Returns the text in one dialect.
   *
   * @param origin the comment that it starts with, or nothing
   */
  RenderedSelect render(String origin, Dialect dialect, Narrowing narrowing, KeyForm keys) {
    if (!narrowing.isPlain() || !refinable.isPlain(narrowing)) {
      return SelectRenderer.render(origin, this, dialect, narrowing, keys);
    }
    return plain.computeIfAbsent(
        new Form(dialect, keys, origin),
        form -> SelectRenderer.render(origin, this, dialect, narrowing, keys));
  }

  private String firstOf(String alias) {
    for (String item : sql.items()) {
      if (NeutralSql.aliasOf(item).equals(alias)) {
        return item;
      }
    }
    throw new IllegalArgumentException("nothing of " + alias + " is selected");
  }

  private static Table own(NeutralSql sql) {
    Table own = sql.tables().get(0);
    for (Table table : sql.tables()) {
      own = table.isLeftJoin() ? own : table;
    }
    return own;
  }
}
