package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.Optional;

/**
 * What makes instances of a type of its components.
 *
 * @param method the static method that does, where JDBI's {@code @JdbiConstructor} marks one; empty
 *     for a constructor
 * @param open whether code in any package can call it
 * @param fault what keeps generated code from calling it; then the type has no components
 */
public record ConstructorDeclaration(
    Optional<String> method, boolean open, Optional<Fault> fault, Origin origin) {

  /** What is wrong with the constructors of a type, in words that follow its name. */
  public enum Fault {
    NONE_ACCESSIBLE("has no constructor that generated code can call"),
    NO_PARAMETERS("has a constructor without parameters, and its components would be these"),
    SEVERAL("has several constructors that generated code could call"),
    SEVERAL_MARKED("marks several constructors with @JdbiConstructor"),
    NOT_STATIC("marks a method with @JdbiConstructor that is not static, or returns another type"),
    THROWING("has a constructor that throws checked exceptions"),
    UNNAMED_PARAMETERS("was compiled without the names of its constructor's parameters");

    private final String words;

    Fault(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
