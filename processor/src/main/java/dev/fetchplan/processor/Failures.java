package dev.fetchplan.processor;

import static java.util.stream.Collectors.toCollection;

import com.google.common.base.Throwables;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;

/** Says on which type a stage failed: never the user's mistake. */
final class Failures {
  private final Messager messager;
  private final Function<TypeElement, Origin> origins;

  Failures(Messager messager, Function<TypeElement, Origin> origins) {
    this.messager = messager;
    this.origins = origins;
  }

  /**
   * Processes each type alone, to find the one on which a stage failed that sees them all.
   *
   * @param process returns the names of those that have to wait
   */
  Set<String> processApart(
      List<TypeElement> types,
      RuntimeException failure,
      Function<List<TypeElement>, Set<String>> process) {
    if (types.size() == 1) {
      report(failure, types.get(0));
      return Set.of();
    }
    return types.stream()
        .flatMap(type -> process.apply(List.of(type)).stream())
        .collect(toCollection(LinkedHashSet::new));
  }

  /** Reports {@code [Internal]}. */
  void report(RuntimeException failure, TypeElement type) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(
        Code.Internal,
        origins.apply(type),
        "The processor failed while it processed %s. This is a bug in the processor; report it with the stack trace below.%n%s"
            .formatted(type.getSimpleName(), Throwables.getStackTraceAsString(failure)));
    diagnostics.printTo(messager);
  }
}
