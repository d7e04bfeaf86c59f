package dev.fetchplan.processor.diagnostic;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * The place in the user's source that a fact comes from.
 *
 * <p>An interface although the compiler is the only source of facts: it keeps compiler types out of
 * the model and the plan, whose problems nevertheless land on the right annotation value.
 */
public interface Origin {

  /** Prints the message at this place. */
  void print(Messager messager, Kind kind, String message);
}
