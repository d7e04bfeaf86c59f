package oracle;

import dev.fetchplan.processor.FetchPlanProcessor;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources with the processor, all in memory, and loads what comes out. */
final class Compilation {

  private static final List<String> OPTIONS = List.of(
      "-Xlint:all,-classfile,-processing",
      "-Werror",
      "-parameters",
      "-Xmaxerrs",
      "20",
      "-classpath",
      System.getProperty("java.class.path"));

  /** Shared, since it keeps what it has read of the JDK and the class path. */
  private static final JavaFileManager SHARED =
      ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);

  private Compilation() {}

  /**
   * Returns a loader of the compiled classes.
   *
   * @throws AssertionError with what javac says, if it says anything
   */
  static ClassLoader of(Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    Memory memory = new Memory(SHARED);
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Text(name, text)));
    StringWriter output = new StringWriter();
    JavaCompiler.CompilationTask task =
        compiler.getTask(output, memory, said, OPTIONS, null, units);
    task.setProcessors(List.of(new FetchPlanProcessor()));
    if (!task.call() || !said.getDiagnostics().isEmpty()) {
      throw new AssertionError(describe(said.getDiagnostics(), sources) + output);
    }
    return memory.loader();
  }

  private static String describe(
      List<Diagnostic<? extends JavaFileObject>> said, Map<String, String> sources) {
    StringBuilder text = new StringBuilder("Schemas do not compile:\n");
    said.forEach(diagnostic -> text.append(diagnostic).append('\n'));
    said.stream()
        .map(Diagnostic::getSource)
        .filter(Text.class::isInstance)
        .map(source -> ((Text) source).packageName())
        .findFirst()
        .ifPresent(first -> sources.forEach((name, source) -> {
          if (name.startsWith(first + ".")) {
            text.append(source).append('\n');
          }
        }));
    return text.toString();
  }

  /** A source, written by a user or by the processor. */
  private static final class Text extends SimpleJavaFileObject {
    private final String name;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String text;

    Text(String name, String text) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    String packageName() {
      return name.substring(0, name.lastIndexOf('.'));
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
      return text.isEmpty() ? bytes.toString(StandardCharsets.UTF_8) : text;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  /** A class file. */
  private static final class Binary extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Binary(String name) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Binary> classes = new HashMap<>();

    Memory(JavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return kind == JavaFileObject.Kind.CLASS
          ? classes.computeIfAbsent(name, Binary::new)
          : new Text(name, "");
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
      return one.equals(other);
    }

    ClassLoader loader() {
      return new ClassLoader(Compilation.class.getClassLoader()) {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
          Binary found = classes.get(name);
          if (found == null) {
            throw new ClassNotFoundException(name);
          }
          byte[] bytes = found.bytes.toByteArray();
          return defineClass(name, bytes, 0, bytes.length);
        }
      };
    }
  }
}
