package dev.fetchplan.processor.golden;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What a compilation made and said.
 *
 * @param generated the generated sources by their path
 * @param classes the class files by their path
 */
record Outcome(
    Map<String, String> generated,
    Map<String, byte[]> classes,
    List<Diagnostic<? extends JavaFileObject>> messages) {
  private static final List<String> STRICT =
      List.of("-Xlint:all,-classfile,-processing", "-Werror", "-g", "-parameters");

  /** Compiles the sources with the processor; every warning is an error. */
  static Outcome compile(Map<String, String> sources, Path classPath) {
    return compile(sources, STRICT, classPath, new FetchPlanProcessor(), new LateTypes());
  }

  /**
   * Processes the sources against the classes in a directory, without writing classes: javac 17
   * itself fails to replace the class file of a record that it has seen (a build tool deletes what
   * it is about to make anew).
   */
  static Outcome process(Map<String, String> sources, Path classPath) {
    return compile(
        sources, List.of("-proc:only"), classPath, new FetchPlanProcessor(), new LateTypes());
  }

  /** Puts the class files of a case's jars into a directory. */
  static void compileJar(GoldenCase golden, Path directory) throws IOException {
    if (!golden.jar().isEmpty()) {
      Outcome jar = compile(golden.jar(), directory);
      if (jar.failed()) {
        throw new IllegalStateException(jar.diagnostics());
      }
      jar.writeClasses(directory);
    }
    if (!golden.unprocessedJar().isEmpty()) {
      compile(golden.unprocessedJar(), List.of("-proc:none"), directory).writeClasses(directory);
    }
  }

  /** Compiles the sources with the processors, against the tests' class path and more. */
  private static Outcome compile(
      Map<String, String> sources, List<String> options, Path classPath, Processor... processors) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<File> path =
        Stream.concat(classPath().stream(), Stream.of(classPath.toFile())).toList();
    try (CompilerFiles files = CompilerFiles.create(compiler, path)) {
      return compile(files, sources, options, processors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Outcome compile(
      CompilerFiles files,
      Map<String, String> sources,
      List<String> options,
      Processor... processors) {
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((path, text) -> units.add(CompilerFiles.source(path, text)));
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler().getTask(null, files, messages, options, null, units);
    task.setLocale(Locale.ENGLISH);
    task.setProcessors(List.of(processors));
    task.call();
    return new Outcome(
        files.sources(), Map.copyOf(files.classes()), List.copyOf(messages.getDiagnostics()));
  }

  static List<File> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .toList();
  }

  boolean failed() {
    return messages.stream().anyMatch(message -> message.getKind() == Diagnostic.Kind.ERROR);
  }

  /** Returns every diagnostic on a line of its own, {@code Book.java:12:error: …}. */
  String diagnostics() {
    return messages.stream()
        .map(Outcome::line)
        .collect(Collectors.joining("\n", "", messages.isEmpty() ? "" : "\n"));
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
    String text = kind + ": " + diagnostic.getMessage(Locale.ENGLISH);
    JavaFileObject file = diagnostic.getSource();
    return file == null
        ? text
        : Path.of(file.getName()).getFileName() + ":" + diagnostic.getLineNumber() + ":" + text;
  }

  /** Puts the class files where another compilation can read them. */
  void writeClasses(Path directory) throws IOException {
    for (Map.Entry<String, byte[]> file : classes.entrySet()) {
      Path target = directory.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
