package dev.fetchplan.processor.golden;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in memory what a compiler writes, also when the compilation fails: what is generated
 * nonetheless is part of what a user sees. (Compile Testing hides it then.)
 */
final class CompilerFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Map<String, byte[]> sources = new TreeMap<>();
  private final Map<String, byte[]> classes = new TreeMap<>();

  CompilerFiles() {
    super(ToolProvider.getSystemJavaCompiler()
        .getStandardFileManager(null, null, StandardCharsets.UTF_8));
  }

  /** Begins the next compilation, and keeps what was read of the class path. */
  void begin(List<File> classPath) {
    sources.clear();
    classes.clear();
    try {
      fileManager.setLocation(StandardLocation.CLASS_PATH, classPath);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what compilers read sources from. */
  Iterable<? extends JavaFileObject> read(List<Path> paths) {
    return fileManager.getJavaFileObjectsFromPaths(paths);
  }

  /** Returns the generated sources by their path. */
  Map<String, String> sources() {
    Map<String, String> texts = new TreeMap<>();
    sources.forEach((path, text) -> texts.put(path, new String(text, StandardCharsets.UTF_8)));
    return texts;
  }

  /** Returns the class files by their path. */
  Map<String, byte[]> classes() {
    return classes;
  }

  /** Returns whether the file was written by a compiler. */
  static boolean isGenerated(FileObject file) {
    return file.getName().startsWith("/generated/");
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.SOURCE_OUTPUT
        || location == StandardLocation.CLASS_OUTPUT
        || super.hasLocation(location);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  /** Returns the generated source of a type, to be written. */
  JavaFileObject source(String type) {
    return getJavaFileForOutput(
        StandardLocation.SOURCE_OUTPUT, type, JavaFileObject.Kind.SOURCE, null);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      JavaFileManager.Location location,
      String name,
      JavaFileObject.Kind kind,
      @Nullable FileObject origin) {
    String path = name.replace('.', '/') + kind.extension;
    return new Written(path, kind, kind == JavaFileObject.Kind.CLASS ? classes : sources);
  }

  /** A file that is there when it is closed. */
  private static final class Written extends SimpleJavaFileObject {
    private final String path;
    private final Map<String, byte[]> files;

    Written(String path, Kind kind, Map<String, byte[]> files) {
      super(URI.create("memory:///generated/" + path), kind);
      this.path = path;
      this.files = files;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream openOutputStream() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      return new FilterOutputStream(bytes) {
        @Override
        public void close() throws IOException {
          super.close();
          files.put(path, bytes.toByteArray());
        }
      };
    }
  }
}
