package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Embedded;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.plan.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Expressions that take values of a row in hand by its accessors, as the components of a shape hold
 * them.
 *
 * @param row the variable that holds the row
 */
record InHandValues(Entity entity, String row) {

  /** Returns the value of a part. */
  CodeBlock value(Part.Value part) {
    List<Component> steps = steps(part.selected());
    Component last = steps.get(steps.size() - 1);
    List<Component> around = steps.subList(0, steps.size() - 1);
    return around.stream().anyMatch(InHandValues::isAbsentAtTimes)
        ? behindAbsent(steps, part.read())
        : held(accessed(steps), last, part.read());
  }

  /** Returns the components that embed one another, and at last the one that is meant. */
  private List<Component> steps(Component wanted) {
    List<Component> steps = new ArrayList<>();
    List<Component> within = entity.components();
    while (steps.isEmpty() || !last(steps).component().equals(wanted.component())) {
      Component next = within.stream()
          .filter(c -> (wanted.component() + ".").startsWith(c.component() + "."))
          .findFirst()
          .orElseThrow();
      steps.add(next);
      within = next.match(column -> List.of(), Embedded::components);
    }
    return steps;
  }

  private static Component last(List<Component> steps) {
    return steps.get(steps.size() - 1);
  }

  private CodeBlock accessed(List<Component> steps) {
    return steps.stream()
        .map(step -> CodeBlock.of(".$N()", step.accessor()))
        .reduce(CodeBlock.of("$N", row), (start, step) -> CodeBlock.of("$L$L", start, step));
  }

  private static CodeBlock held(CodeBlock value, Component held, Component read) {
    if (isWrapped(read) == isWrapped(held)) {
      return value;
    }
    if (isWrapped(held)) {
      return CodeBlock.of("$L.orElse(null)", value);
    }
    String of = held.type().isPrimitive() ? "of" : "ofNullable";
    return CodeBlock.of("$T.$L($L)", Optional.class, of, value);
  }

  /** Returns a value within others, of which one can be absent. */
  private CodeBlock behindAbsent(List<Component> steps, Component read) {
    int first = 0;
    while (!isAbsentAtTimes(steps.get(first))) {
      first++;
    }
    CodeBlock start = accessed(steps.subList(0, first + 1));
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        isWrapped(steps.get(first))
            ? start
            : CodeBlock.of("$T.ofNullable($L)", Optional.class, start));
    for (int i = first + 1; i < steps.size(); i++) {
      Embedded around = (Embedded) steps.get(i - 1);
      Component step = steps.get(i);
      code.add(
          ".$L($T::$N)",
          isWrapped(step) ? "flatMap" : "map",
          Types.of(around.value()),
          step.accessor());
    }
    return isWrapped(read) ? code.build() : code.add(".orElse(null)").build();
  }

  private static boolean isAbsentAtTimes(Component component) {
    return component.match(Column::optional, Embedded::optional);
  }

  private static boolean isWrapped(Component component) {
    return component.match(Column::wrapped, Embedded::wrapped);
  }
}
