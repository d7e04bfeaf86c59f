package dev.fetchplan.processor.emit;

import com.palantir.javapoet.JavaFile;
import dev.fetchplan.processor.model.ClassRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Hands generated files to the compiler. */
public final class SourceFiles {
  private final Filer filer;
  private final Set<String> written = new HashSet<>();

  public SourceFiles(Filer filer) {
    this.filer = filer;
  }

  /** Writes the files; each depends on the one type that it was made from. */
  public void write(List<JavaFile> files, TypeElement originating) {
    files.forEach(file -> write(file, originating));
  }

  /** Returns whether a file of that class has been written here. */
  public boolean contains(ClassRef type) {
    return written.contains(type.canonicalName());
  }

  private void write(JavaFile file, TypeElement originating) {
    String name = file.typeSpec().name();
    String qualified = file.packageName().isEmpty() ? name : file.packageName() + "." + name;
    written.add(qualified);
    try (Writer writer = filer.createSourceFile(qualified, originating).openWriter()) {
      writer.write(Layout.of(file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
