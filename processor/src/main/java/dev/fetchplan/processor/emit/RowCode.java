package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.plan.Aggregate;
import dev.fetchplan.processor.plan.Content;
import dev.fetchplan.processor.plan.Part;
import dev.fetchplan.processor.plan.PlanNode.JoinFetch;
import dev.fetchplan.processor.plan.PlanTree;
import dev.fetchplan.processor.sql.RowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The expressions that make what one row holds: a whole result, or the part of a shape that is
 * there before its associations are.
 *
 * @param mapper gives the mapper of a column that is read through one
 * @param joined gives the expression for what a join found, its row starting at an offset
 */
record RowCode(PlanTree tree, Function<Column, CodeBlock> mapper, Joined joined) {

  /** Gives the expression for what a join found. */
  interface Joined {
    CodeBlock of(JoinFetch join, PlanTree parent, int parentOffset, int offset);
  }

  /** Returns the columns that are read. */
  static List<Column> columns(PlanTree tree) {
    return tree.content()
        .match(
            whole -> tree.entity().columns(),
            chosen -> columns(tree.entity(), chosen.parts()),
            again -> List.of(),
            nothing -> List.of());
  }

  private static List<Column> columns(Entity entity, List<Part> parts) {
    List<Column> columns = new ArrayList<>();
    for (Part part : parts) {
      columns.addAll(part.match(
          value -> value.read().columns().toList(),
          row -> entity.columns(),
          fetched -> List.of(),
          total -> List.of()));
    }
    return columns;
  }

  /**
   * Returns the construction.
   *
   * @param made the class of what the row becomes
   */
  CodeBlock construction(ClassName made) {
    if (tree.leaf()) {
      return ConstructionCode.entity(tree.entity(), entity());
    }
    return tree.completeInRow() && tree.content() instanceof Content.Chosen chosen
        ? ConstructionCode.made(made, chosen.constructor(), arguments())
        : CodeBlock.of("new $T($L)", made, ColumnCode.arguments(arguments()));
  }

  private List<CodeBlock> arguments() {
    return tree.content()
        .match(whole -> shape(), this::chosen, again -> List.of(), nothing -> List.of());
  }

  private List<CodeBlock> shape() {
    List<CodeBlock> arguments = new ArrayList<>(entity());
    for (JoinFetch join : tree.joins()) {
      arguments.add(joined.of(join, tree, 0, RowLayout.joinOffset(tree, join)));
    }
    return arguments;
  }

  private List<CodeBlock> entity() {
    return construction(new Place(tree, 0)).values(tree.entity().components());
  }

  /** Returns what makes values of the columns of an entity that stand there. */
  private ConstructionCode construction(Place place) {
    Function<Column, Integer> offset =
        column -> place.offset() + RowLayout.offset(place.tree(), column);
    return new ConstructionCode(
        column -> read(column, offset.apply(column)),
        (first, count) -> CodeBlock.of("rows.areNull($L, $L)", at(offset.apply(first)), count));
  }

  private List<CodeBlock> chosen(Content.Chosen chosen) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (Part part : chosen.parts()) {
      part.<Optional<CodeBlock>>match(
              value -> Optional.of(value(value)),
              row -> Optional.of(row()),
              fetched -> tree.completeInRow() ? Optional.of(fetched(fetched)) : Optional.empty(),
              total -> Optional.of(total(total.aggregate())))
          .ifPresent(arguments::add);
    }
    return arguments;
  }

  private CodeBlock value(Part.Value value) {
    Place place = place(value.joins());
    return value
        .read()
        .match(
            column -> read(
                column, place.offset() + RowLayout.offset(place.tree(), (Column) value.selected())),
            embedded -> construction(place).value(embedded));
  }

  private CodeBlock row() {
    return ConstructionCode.entity(tree.entity(), entity());
  }

  private CodeBlock fetched(Part.Fetched fetched) {
    Place place = place(fetched.joins());
    JoinFetch join = (JoinFetch) tree.node(fetched);
    int offset = place.offset() + RowLayout.joinOffset(place.tree(), join);
    return joined.of(join, place.tree(), place.offset(), offset);
  }

  private CodeBlock total(Aggregate aggregate) {
    CodeBlock at = at(RowLayout.offset(tree, aggregate));
    String getter = getter(aggregate, "getBoolean", "getInt", "getLong");
    return CodeBlock.of("rows.$L($L)", getter, at);
  }

  /** Returns the method that gives what the aggregate comes to in its type. */
  static String getter(Aggregate aggregate, String any, String ints, String longs) {
    boolean isInt = aggregate.type().boxed().is("java.lang.Integer");
    return !aggregate.counted() ? any : isInt ? ints : longs;
  }

  private CodeBlock read(Column column, int offset) {
    CodeBlock by = MappedTypes.isMapped(column) ? mapper.apply(column) : CodeBlock.of("");
    boolean refers = tree.visibleJoins().stream()
        .anyMatch(join -> foreignKey(tree, join).equals(Optional.of(column)));
    return ColumnCode.read(column, at(offset), by, refers);
  }

  /**
   * Returns the column of the parent that tells whether a joined row is known, so that nothing else
   * need be read of it: not where more is joined to it that must be seen each time.
   */
  static Optional<Column> foreignKey(PlanTree parent, JoinFetch join) {
    return join.leadsToOneToOne()
        ? Optional.empty()
        : join.integralForeignKey().filter(parent.columns()::contains);
  }

  /** Where the rows of a passage stand. */
  private record Place(PlanTree tree, int offset) {}

  private Place place(List<String> passages) {
    Place place = new Place(tree, 0);
    for (String name : passages) {
      JoinFetch join = place.tree().passage(name);
      place = new Place(join.tree(), place.offset() + RowLayout.joinOffset(place.tree(), join));
    }
    return place;
  }

  /** Returns the statements that require rows which no expression of the arguments requires. */
  CodeBlock checks() {
    CodeBlock.Builder code = CodeBlock.builder();
    addChecks(code, tree, 0);
    return code.build();
  }

  private static void addChecks(CodeBlock.Builder code, PlanTree tree, int offset) {
    for (JoinFetch join : tree.joins()) {
      int at = offset + RowLayout.joinOffset(tree, join);
      boolean passage = join.tree().isPassage();
      if (join.required() && (passage || join.optional())) {
        CodeBlock found = CodeBlock.of("rows.isNull($L) ? -1 : 0", at(at));
        code.addStatement(
            "$L",
            ColumnCode.required(
                join, found, column -> at(offset + RowLayout.offset(tree, column))));
      }
      if (passage) {
        addChecks(code, join.tree(), at);
      }
    }
  }

  static CodeBlock at(int offset) {
    return offset == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", offset);
  }
}
