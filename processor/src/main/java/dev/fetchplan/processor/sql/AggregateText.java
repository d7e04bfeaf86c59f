package dev.fetchplan.processor.sql;

import dev.fetchplan.processor.model.LinkTable;
import dev.fetchplan.processor.plan.Aggregate;
import java.util.Map;

/**
 * An aggregate as it is selected.
 *
 * @param parent the alias of the table whose rows the aggregate is computed for
 */
record AggregateText(Aggregate aggregate, String parent) {

  /** Returns the aggregate of all rows. */
  String plain(Aliases aliases, String name) {
    String linkName = linked() ? aliases.of(link().table().name()) : name;
    return opened() + from(name, linkName) + where(name, linkName) + ")";
  }

  /**
   * Returns the aggregate of the rows that meet what a shape declares.
   *
   * @param way the associations from the statement's entity, separated by dots
   */
  String restricted(ClaimedAliases aliases, String way) {
    String name = aliases.ofPath(way);
    String linkName = linked() ? aliases.claim(name, "link") : name;
    RestrictionText declared = new RestrictionText(aliases, name, Map.of());
    String condition = declared.enclosed(aggregate.where().orElseThrow());
    StringBuilder joins = new StringBuilder();
    declared.joins().forEach(join -> joins.append(' ').append(join));
    return opened()
        + from(name, linkName)
        + joins
        + where(name, linkName)
        + " AND "
        + condition
        + ")";
  }

  private String opened() {
    return aggregate.counted() ? "(SELECT COUNT(*)" : "EXISTS (SELECT 1";
  }

  private String from(String name, String linkName) {
    String target = Ties.named(aggregate.target().table(), name);
    return linked()
        ? " FROM " + Ties.named(link().table(), linkName) + " JOIN " + target + " ON "
            + Ties.linkedOn(
                SqlNames.quoted(name), SqlNames.quoted(linkName), link().target())
        : " FROM " + target;
  }

  private String where(String name, String linkName) {
    String alias = SqlNames.quoted(name);
    return " WHERE "
        + aggregate
            .association()
            .match(
                key -> Ties.on(alias, parent, key.columns()),
                one -> Ties.on(alias, parent, one.columns()),
                many -> Ties.on(alias, parent, many.columns()),
                linked -> Ties.linkOn(SqlNames.quoted(linkName), parent, link().source()));
  }

  private boolean linked() {
    return aggregate.association().match(key -> false, one -> false, many -> false, link -> true);
  }

  private LinkTable link() {
    return aggregate
        .association()
        .match(key -> none(), one -> none(), many -> none(), linked -> linked.link());
  }

  private static LinkTable none() {
    throw new IllegalStateException("no link table");
  }
}
