package dev.fetchplan.processor.golden;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler says.
 *
 * @param file the name of the file that it is said of; empty if it is said of none
 */
record Message(Diagnostic.Kind kind, String file, long line, boolean inGenerated, String text)
    implements Serializable {

  static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    return new Message(
        diagnostic.getKind(),
        file == null ? "" : String.valueOf(Path.of(file.getName()).getFileName()),
        diagnostic.getLineNumber(),
        file != null && CompilerFiles.isGenerated(file),
        diagnostic.getMessage(Locale.ENGLISH));
  }

  boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** Returns whether the processor says it. */
  boolean isOurs() {
    return text.startsWith("[Fetchplan/");
  }

  /** Returns whether it is said of a generated file, of which ecj knows no name. */
  boolean isFollowUp() {
    return inGenerated || (file.isEmpty() && !isOurs());
  }

  /** Returns {@code Book.java:12}. */
  String place() {
    return file + ":" + line;
  }

  /** Returns {@code Book.java:12:error: …}. */
  @Override
  public String toString() {
    String said = kind.toString().toLowerCase(Locale.ROOT) + ": " + text;
    return file.isEmpty() ? said : place() + ":" + said;
  }
}
