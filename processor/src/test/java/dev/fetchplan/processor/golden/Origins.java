package dev.fetchplan.processor.golden;

import static java.util.stream.Collectors.toCollection;

import com.google.auto.common.MoreElements;
import dev.fetchplan.processor.FetchPlanProcessor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * From which types each generated file is made: what incremental builds note, to delete before a
 * source is compiled again what was made of it.
 */
final class Origins {
  private static final Map<GoldenCase, Origins> KNOWN = new ConcurrentHashMap<>();

  private final Map<String, List<String>> typesByFile = new TreeMap<>();

  private Origins() {}

  static Origins of(GoldenCase golden, Path classPath) {
    return KNOWN.computeIfAbsent(golden, g -> read(g, classPath));
  }

  private static Origins read(GoldenCase golden, Path classPath) {
    Origins origins = new Origins();
    Job job = new Job(golden.input(), List.of("-proc:only"), List.of(classPath.toFile()), true);
    LocalCompiler.JAVAC.run(
        job, List.of(origins.noting(new FetchPlanProcessor()), origins.noting(new LateTypes())));
    return origins;
  }

  /** Returns the paths of the top-level types that each generated file was made from. */
  Map<String, List<String>> typesByFile() {
    return typesByFile;
  }

  /** Returns the paths of what is made of a source, directly or in turn. */
  Set<String> madeOf(String source) {
    return typesByFile.entrySet().stream()
        .filter(file -> file.getValue().contains(source))
        .map(Map.Entry::getKey)
        .flatMap(file -> Stream.concat(Stream.of(file), madeOf(file).stream()))
        .collect(toCollection(TreeSet::new));
  }

  private Processor noting(Processor processor) {
    return OtherFiler.given(
        processor,
        filer -> OtherFiler.creating(filer, (name, origins) -> {
          typesByFile.put(path(name), Stream.of(origins).map(Origins::path).toList());
          return filer.createSourceFile(name, origins);
        }));
  }

  private static String path(Element element) {
    Element type = element;
    while (type.getEnclosingElement() instanceof TypeElement outer) {
      type = outer;
    }
    return path(MoreElements.asType(type).getQualifiedName().toString());
  }

  private static String path(String type) {
    return type.replace('.', '/') + ".java";
  }
}
