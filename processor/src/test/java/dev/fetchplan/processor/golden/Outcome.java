package dev.fetchplan.processor.golden;

import com.google.testing.compile.JavaFileObjects;
import dev.fetchplan.processor.FetchPlanProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What a compilation made and said. Compile Testing's own result holds no generated files where
 * there are errors, and what is generated in spite of a mistake is of interest here.
 *
 * @param generated the generated sources by their path
 * @param diagnostics each on a line of its own, {@code Book.java:12:error: …}
 */
record Outcome(Map<String, String> generated, String diagnostics) {
  private static final List<String> STRICT =
      List.of("-Xlint:all,-classfile,-processing", "-Werror");

  /** Compiles the sources into a directory with the processor; every warning is an error. */
  static Outcome compile(Map<String, String> sources, Path output) {
    return compile(sources, STRICT, classPath(), output);
  }

  /**
   * Processes the sources against the classes in a directory, without writing classes: javac 17
   * itself fails to replace the class file of a record that it has seen (a build tool deletes what
   * it is about to make anew).
   */
  static Outcome process(Map<String, String> sources, Path classes, Path output) {
    List<File> classPath =
        Stream.concat(classPath().stream(), Stream.of(classes.toFile())).toList();
    return compile(sources, List.of("-proc:only"), classPath, output);
  }

  private static List<File> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .toList();
  }

  private static Outcome compile(
      Map<String, String> sources, List<String> options, List<File> classPath, Path output) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    Path sourceOutput = output.resolve("generated");
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
      Files.createDirectories(sourceOutput);
      files.setLocation(StandardLocation.CLASS_PATH, classPath);
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
      files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(sourceOutput.toFile()));
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, said, options, null, units(sources));
      task.setProcessors(List.of(new FetchPlanProcessor()));
      task.call();
      return new Outcome(read(sourceOutput), lines(said.getDiagnostics()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JavaFileObject> units(Map<String, String> sources) {
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((path, text) -> units.add(JavaFileObjects.forSourceString(name(path), text)));
    return units;
  }

  private static String name(String path) {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  private static Map<String, String> read(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  private static String lines(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream().map(Outcome::line).collect(Collectors.joining());
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
    String text = kind + ": " + diagnostic.getMessage(Locale.ENGLISH) + "\n";
    JavaFileObject file = diagnostic.getSource();
    return file == null
        ? text
        : Path.of(file.getName()).getFileName() + ":" + diagnostic.getLineNumber() + ":" + text;
  }
}
