package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.LinkTable;
import dev.fetchplan.processor.sql.SqlNames;
import java.util.List;

/** Expressions for paths over associations, which conditions and aggregates go. */
final class PathCode {
  private PathCode() {}

  /** Returns the path one association further. */
  static CodeBlock step(CodeBlock path, Association association, Entity target) {
    return association.match(
        key -> step(path, "toOne", association, target, pairs(key.columns())),
        one -> step(path, "toOneInverse", association, target, pairs(one.columns())),
        many -> step(path, "toMany", association, target, pairs(many.columns())),
        link -> linked(path, link, target));
  }

  private static CodeBlock step(
      CodeBlock path, String kind, Association association, Entity target, CodeBlock pairs) {
    return CodeBlock.of(
        "$L.$L($S, $S,$W$L)",
        path,
        kind,
        association.name(),
        SqlNames.quoted(target.table()),
        pairs);
  }

  private static CodeBlock linked(
      CodeBlock path, Association.ManyToMany association, Entity target) {
    LinkTable link = association.link();
    CodeBlock toLink = link.source().stream()
        .map(c -> pair(c.key().name(), c.name()))
        .collect(CodeBlock.joining(",$W"));
    CodeBlock toTarget = link.target().stream()
        .map(c -> pair(c.name(), c.key().name()))
        .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "$7L.linked($1S, $2S, $3S,$W$4T.of($5L),$W$4T.of($6L))",
        association.name(),
        SqlNames.quoted(link.table()),
        SqlNames.quoted(target.table()),
        List.class,
        toLink,
        toTarget,
        path);
  }

  private static CodeBlock pairs(List<ColumnPair> columns) {
    return columns.stream()
        .map(pair -> pair(pair.own().name(), pair.target().name()))
        .collect(CodeBlock.joining(",$W"));
  }

  private static CodeBlock pair(String first, String second) {
    return CodeBlock.of("$S, $S", SqlNames.quoted(first), SqlNames.quoted(second));
  }
}
