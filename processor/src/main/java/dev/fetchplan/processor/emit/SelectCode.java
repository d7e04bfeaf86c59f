package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.plan.Aggregate;
import dev.fetchplan.processor.sql.RowLayout;

/**
 * Tells a statement what its joined tables and its aggregates stand for, in the order in which they
 * stand in it.
 *
 * @param start the path of the shape whose components the rows are of, empty for the root
 */
record SelectCode(CodeBlock.Builder code, String start) {

  void addBelow(RowLayout layout) {
    add(layout, "", CodeBlock.of("$T.ROOT", Types.PATH), false);
  }

  /**
   * @param associations that lead to the rows of the layout from those of the statement
   * @param path the same as code
   * @param restricted whether a shape restricts a join on the way
   */
  private void add(RowLayout layout, String associations, CodeBlock path, boolean restricted) {
    layout.tree().aggregates().forEach(aggregate -> addAggregate(aggregate, path));
    for (RowLayout.JoinLayout join : layout.joins()) {
      Entity target = join.node().tree().entity();
      boolean here = restricted || join.node().component().refinement().where().isPresent();
      String joined = associations + join.node().association().name();
      if (here && join.node().tree().isPassage()) {
        code.add("\n$>$>.passing($S)$<$<", target.simpleName());
      } else {
        addLine(
            here ? "restricting" : "joining",
            here ? within(join.node().path()) : joined,
            CodeBlock.of("$S", target.simpleName()));
      }
      CodeBlock further = PathCode.step(path, join.node().association(), target);
      add(join.layout(), joined + ".", further, here);
    }
  }

  private void addAggregate(Aggregate aggregate, CodeBlock path) {
    addLine(
        aggregate.counted() ? "counting" : "testing",
        within(aggregate.path()),
        PathCode.step(path, aggregate.association(), aggregate.target()));
  }

  private void addLine(String method, String path, CodeBlock argument) {
    code.add("\n$>$>.$L($S,$W$L)$<$<", method, path, argument);
  }

  /** Returns a component's path from the rows of the statement. */
  private String within(String path) {
    return start.isEmpty() ? path : path.substring(start.length() + 1);
  }
}
