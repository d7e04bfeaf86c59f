package dev.fetchplan.processor.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A build that compiles some of the sources again, against the class output of all.
 *
 * <p>Build tools that use javac first delete the classes of the source and of what was made of it.
 * ecj they do not use so; Eclipse deletes nothing, and its own filer makes sources anew of which
 * there are classes. (The filer that ecj has without Eclipse refuses to.)
 *
 * @param output where the class output stands
 * @param classes what the build made before
 */
record Rebuild(
    TestCompiler compiler, Path jar, Path output, Map<String, byte[]> classes, Origins origins) {

  /** Returns the sources: with ecj also what other processors made of them, as Eclipse does. */
  Map<String, String> sources(Map<String, String> input, Outcome built) {
    Map<String, String> sources = new TreeMap<>(input);
    if (compiler == LocalCompiler.ECJ) {
      built.generated().forEach((path, text) -> {
        if (!text.contains("FetchPlanProcessor")) {
          sources.put(path, text);
        }
      });
    }
    return sources;
  }

  /** Compiles some of the sources. */
  Outcome of(Map<String, String> sources) throws IOException {
    Outcome.write(classes, output);
    if (compiler == LocalCompiler.ECJ) {
      return LocalCompiler.ECJ.runAsAnEditor(new Job(
          sources, List.of("-17", "-proc:only"), List.of(jar.toFile(), output.toFile()), true));
    }
    for (String source : sources.keySet()) {
      deleteClassesOf(source);
      for (String made : origins.madeOf(source)) {
        deleteClassesOf(made);
      }
    }
    return compiler.process(sources, jar, output);
  }

  private void deleteClassesOf(String source) throws IOException {
    for (String path : classes.keySet()) {
      if (source.equals(path.replaceFirst("(\\$[^/]*)?\\.class$", ".java"))) {
        Files.deleteIfExists(output.resolve(path));
      }
    }
  }
}
