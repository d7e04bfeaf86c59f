package dev.fetchplan.processor.declaration;

/** The sort of type that was declared. */
public enum Form {
  RECORD("a record"),
  CLASS("a class"),
  GENERIC_RECORD("a record with type parameters"),
  GENERIC_CLASS("a class with type parameters"),
  PRIVATE("private, or nested in a private class"),
  ABSTRACT_CLASS("an abstract class"),
  INNER_CLASS("an inner class, which only an instance of the class around it can make"),
  INTERFACE("an interface"),
  ENUM("an enum"),
  ANNOTATION("an annotation");

  private final String words;

  Form(String words) {
    this.words = words;
  }

  /** Returns whether instances of such a type can be made of components. */
  public boolean hasComponents() {
    return this == RECORD || this == CLASS;
  }

  @Override
  public String toString() {
    return words;
  }
}
