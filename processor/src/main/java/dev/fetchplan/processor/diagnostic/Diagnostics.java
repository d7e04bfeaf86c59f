package dev.fetchplan.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** The problems found so far, in the order in which they were found. */
public final class Diagnostics {
  private final List<Problem> problems = new ArrayList<>();

  public void report(Code code, Origin origin, String text) {
    problems.add(new Problem(code, origin, text));
  }

  /** Takes over the problems of others. */
  public void addAll(Diagnostics others) {
    problems.addAll(others.problems);
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Prints every problem as a compile error. */
  public void printTo(Messager messager) {
    problems.forEach(p -> p.origin().print(messager, Kind.ERROR, p.message()));
  }
}
