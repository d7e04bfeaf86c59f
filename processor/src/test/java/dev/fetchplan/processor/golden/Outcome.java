package dev.fetchplan.processor.golden;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a compilation made and said.
 *
 * @param generated the generated sources by their path
 * @param classes the class files by their path
 */
record Outcome(Map<String, String> generated, Map<String, byte[]> classes, List<Message> messages)
    implements Serializable {

  boolean failed() {
    return messages.stream().anyMatch(Message::isError);
  }

  /** Returns every message on a line of its own, {@code Book.java:12:error: …}. */
  String diagnostics() {
    return messages.stream()
        .map(Message::toString)
        .collect(joining("\n", "", messages.isEmpty() ? "" : "\n"));
  }

  /** Puts the class files where another compilation can read them. */
  void writeClasses(Path directory) throws IOException {
    write(classes, directory);
  }

  static void write(Map<String, byte[]> classes, Path directory) throws IOException {
    for (Map.Entry<String, byte[]> file : classes.entrySet()) {
      Path target = directory.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
