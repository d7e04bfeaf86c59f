package dev.fetchplan.processor.modules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import com.palantir.javapoet.JavaFile;
import dev.fetchplan.Entity;
import dev.fetchplan.processor.FetchPlanProcessor;
import dev.fetchplan.processor.Jdk;
import io.leangen.geantyref.GenericTypeReflector;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.h2.Driver;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.nop.NOPServiceProvider;

/** Compiles and runs an application of two modules: entities in one, plans over them in another. */
class ModulesTest {
  private static final Path SOURCES = Path.of("src/test/modules");

  private static final String MODULES = path(
      Entity.class,
      Jdbi.class,
      GenericTypeReflector.class,
      Logger.class,
      NOPServiceProvider.class,
      NullMarked.class,
      Driver.class);

  private static final String PROCESSOR = path(
      FetchPlanProcessor.class,
      MoreElements.class,
      ImmutableList.class,
      InternalFutureFailureAccess.class,
      JavaFile.class,
      NullMarked.class);

  private static final String LOADED = """
          [AuthorWithBooks[id=1, name=R.K. Narayan, books=[Book[id=1, title=The Guide, authorId=1]]]]
          Optional[LoanWithBookAuthor[id=7, bookId=2, book=BookWithAuthor[id=2, title=Jataka, authorId=null, author=Optional.empty]]]
          [Shelf[name=R.K. Narayan, books=[Book[id=1, title=The Guide, authorId=1]]]]
          """;

  @ParameterizedTest
  @MethodSource("dev.fetchplan.processor.Jdk#runningAndNewest")
  void loadsEntitiesOfAnotherModule(Jdk jdk, @TempDir Path classes) throws Exception {
    for (String module : List.of("acme.library", "acme.desk")) {
      List<String> arguments = new ArrayList<>(List.of("-d", classes + File.separator + module));
      arguments.addAll(sources(module));
      compile(jdk, "--processor-path", classes, arguments);
    }

    assertThat(run(jdk, classes)).isEqualTo(LOADED);
  }

  @Test
  void mayBeAModuleThatProcessesTwoAtOnce(@TempDir Path classes) throws Exception {
    List<String> arguments = List.of(
        "-d",
        classes.toString(),
        "--module-source-path",
        SOURCES.toString(),
        "--module",
        "acme.library,acme.desk");
    compile(Jdk.running(), "--processor-module-path", classes, arguments);

    assertThat(run(Jdk.running(), classes)).isEqualTo(LOADED);
  }

  private static void compile(Jdk jdk, String processor, Path classes, List<String> arguments)
      throws Exception {
    List<String> all = new ArrayList<>(List.of(
        "-J-XX:TieredStopAtLevel=1",
        "-Xlint:all,-classfile,-processing",
        "-Werror",
        processor,
        PROCESSOR,
        "--module-path",
        MODULES + File.pathSeparator + classes));
    all.addAll(arguments);

    assertThat(jdk.run("javac", all)).isEmpty();
  }

  private static List<String> sources(String module) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(module))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  /** JDBI is an automatic module, which does not say what it needs: so all are resolved. */
  private static String run(Jdk jdk, Path classes) throws Exception {
    return jdk.run(
        "java",
        List.of(
            "--module-path",
            MODULES + File.pathSeparator + classes,
            "--add-modules",
            "ALL-MODULE-PATH",
            "--module",
            "acme.desk/acme.desk.Desk"));
  }

  private static String path(Class<?>... types) {
    return Stream.of(types).map(ModulesTest::location).collect(joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
