package dev.fetchplan.processor.golden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A compiler that users may have. */
sealed interface TestCompiler permits LocalCompiler, ForkedCompiler {

  /**
   * Every warning is an error, and an error of the processor does not keep javac from what comes
   * after: so it is under Error Prone, and then an error in generated code would follow.
   */
  List<String> STRICT =
      List.of("-Xlint:all,-classfile,-processing", "-Werror", "--should-stop=ifError=FLOW");

  /** What keeps the names of parameters in class files. */
  List<String> NAMES = List.of("-g", "-parameters");

  /** Returns ecj, and javac of the newest JDK where there is a newer one than that of the tests. */
  static Stream<TestCompiler> others() {
    return Stream.concat(Stream.of(LocalCompiler.ECJ), ForkedCompiler.NEWEST.stream());
  }

  Outcome run(Job job);

  /** Compiles with the processor; javac takes every warning for an error. */
  default Outcome compile(Map<String, String> sources, Path... classPath) {
    List<String> options = new ArrayList<>(NAMES);
    if (this != LocalCompiler.ECJ) {
      options.addAll(STRICT);
    }
    return run(sources, classPath, true, options);
  }

  /**
   * Runs the processor and writes no classes: javac 17 itself fails to replace the class file of a
   * record that it has seen (a build tool deletes what it is about to make anew).
   */
  default Outcome process(Map<String, String> sources, Path... classPath) {
    return run(sources, classPath, true, List.of("-proc:only"));
  }

  /** Compiles without the processor. */
  default Outcome compileAlone(Map<String, String> sources, Path... classPath) {
    return run(sources, classPath, false, List.of("-proc:none", "-g", "-parameters"));
  }

  /** Compiles without the processor, and keeps no names of parameters. */
  default Outcome compileWithoutNames(Map<String, String> sources, Path... classPath) {
    return run(sources, classPath, false, List.of("-proc:none"));
  }

  private Outcome run(
      Map<String, String> sources, Path[] classPath, boolean processed, List<String> options) {
    List<String> all = new ArrayList<>(options);
    if (this == LocalCompiler.ECJ) {
      all.add("-17");
    }
    return run(new Job(sources, all, Stream.of(classPath).map(Path::toFile).toList(), processed));
  }
}
