package dev.fetchplan.processor.golden;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.fetchplan.processor.FetchPlanProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** What a compilation made and said. */
record Outcome(Compilation compilation) {
  private static final List<String> STRICT =
      List.of("-Xlint:all,-classfile,-processing", "-Werror");

  /** Compiles the sources with the processor; every warning is an error. */
  static Outcome compile(Map<String, String> sources) {
    return compile(sources, STRICT, classPath());
  }

  /**
   * Processes the sources against the classes in a directory, without writing classes: javac 17
   * itself fails to replace the class file of a record that it has seen (a build tool deletes what
   * it is about to make anew).
   */
  static Outcome process(Map<String, String> sources, Path classOutput) {
    return compile(
        sources,
        List.of("-proc:only"),
        Stream.concat(classPath().stream(), Stream.of(classOutput.toFile())).toList());
  }

  private static List<File> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .toList();
  }

  private static Outcome compile(
      Map<String, String> sources, List<String> options, List<File> classPath) {
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((path, text) -> files.add(JavaFileObjects.forSourceString(name(path), text)));
    return new Outcome(Compiler.javac()
        .withProcessors(new FetchPlanProcessor())
        .withOptions(options)
        .withClasspath(classPath)
        .compile(files));
  }

  private static String name(String path) {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  /** Returns the generated sources by their path. */
  Map<String, String> generated() {
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      files.put(
          file.toUri().getPath().substring(("/" + StandardLocation.SOURCE_OUTPUT + "/").length()),
          text(file));
    }
    return files;
  }

  /** Returns every diagnostic on a line of its own, {@code Book.java:12:error: …}. */
  String diagnostics() {
    return compilation.diagnostics().stream()
        .map(Outcome::line)
        .collect(Collectors.joining("\n", "", compilation.diagnostics().isEmpty() ? "" : "\n"));
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
    String text = kind + ": " + diagnostic.getMessage(Locale.ENGLISH);
    JavaFileObject file = diagnostic.getSource();
    return file == null
        ? text
        : Path.of(file.getName()).getFileName() + ":" + diagnostic.getLineNumber() + ":" + text;
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
