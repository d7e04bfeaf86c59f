package dev.fetchplan.processor.golden;

import dev.fetchplan.processor.FetchPlanProcessor;
import java.io.File;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A compiler in this JVM, for one job after the other. What it has read of the class path it keeps
 * for the next.
 */
final class LocalCompiler implements TestCompiler {

  /** That of the JDK that runs the tests. */
  static final LocalCompiler JAVAC = javac();

  /** Eclipse's. */
  static final LocalCompiler ECJ = new LocalCompiler("ecj", new EclipseCompiler());

  private final String name;
  private final JavaCompiler compiler;
  private final CompilerFiles files;

  private LocalCompiler(String name, JavaCompiler compiler) {
    this.name = name;
    this.compiler = compiler;
    this.files = new CompilerFiles();
  }

  /** Returns javac of the running JDK, with files of its own. */
  static LocalCompiler javac() {
    return new LocalCompiler("javac", ToolProvider.getSystemJavaCompiler());
  }

  @Override
  public Outcome run(Job job) {
    return run(job, job.processed() ? processors() : List.of());
  }

  /**
   * Runs the processors with a filer that makes a source although its class is there, and does not
   * have it compiled in turn.
   */
  Outcome runAsAnEditor(Job job) {
    return run(
        job,
        processors().stream()
            .map(processor -> OtherFiler.given(
                processor,
                filer -> OtherFiler.creating(filer, (name, origins) -> files.source(name))))
            .toList());
  }

  private static List<Processor> processors() {
    return List.of(new FetchPlanProcessor(), new LateTypes());
  }

  synchronized Outcome run(Job job, List<Processor> processors) {
    files.begin(Stream.concat(ownClassPath(), job.classPath().stream()).toList());
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (SourceDirectory sources = SourceDirectory.of(job.sources())) {
      JavaCompiler.CompilationTask task = compiler.getTask(
          Writer.nullWriter(), files, messages, job.options(), null, files.read(sources.files()));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(processors);
      task.call();
      return new Outcome(
          files.sources(),
          Map.copyOf(files.classes()),
          messages.getDiagnostics().stream().map(Message::of).toList());
    }
  }

  private static Stream<File> ownClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new);
  }

  @Override
  public String toString() {
    return name;
  }
}
