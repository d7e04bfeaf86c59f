package dev.fetchplan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.fetchplan.processor.declaration.Compilation;
import dev.fetchplan.processor.declaration.DeclarationReader;
import dev.fetchplan.processor.emit.EntityWriter;
import dev.fetchplan.processor.emit.Files;
import dev.fetchplan.processor.emit.SourceFiles;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.plan.Planner;
import dev.fetchplan.processor.resolve.Resolver;
import dev.fetchplan.processor.sql.SqlRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class EntityStepTest {

  @Test
  void reportsAFailureOfALateStageOnTheEntityWithTheStackTrace() {
    List<Diagnostic<? extends JavaFileObject>> errors = errors(new Failing(false));

    assertThat(errors).hasSize(2);
    assertFailedOn(errors.get(0), 3, "Author");
    assertFailedOn(errors.get(1), 6, "Book");
  }

  @Test
  void findsTheEntityOnWhichAStageFailsThatSeesThemAll() {
    List<Diagnostic<? extends JavaFileObject>> errors = errors(new Failing(true));

    assertThat(errors).hasSize(1);
    assertFailedOn(errors.get(0), 6, "Book");
  }

  private static List<Diagnostic<? extends JavaFileObject>> errors(AbstractProcessor processor) {
    return Compiler.javac()
        .withProcessors(processor)
        .compile(JavaFileObjects.forSourceString("Book", """
            import dev.fetchplan.*;
            @Entity
            record Author(@Id long id) {}

            @Entity
            record Book(@Id long id, @References(Author.class) long authorId) {}
            """))
        .errors();
  }

  private static void assertFailedOn(
      Diagnostic<? extends JavaFileObject> error, long line, String entity) {
    assertThat(error.getLineNumber()).isEqualTo(line);
    assertThat(error.getMessage(Locale.ENGLISH))
        .startsWith("[Fetchplan/Internal] The processor failed while it processed " + entity
            + ". This is a bug in the processor; report it with the stack trace below.")
        .contains("java.lang.IllegalStateException: as the test wants it", "\tat ");
  }

  /** A processor of which a stage fails: the resolver where it looks up a target, or the writer. */
  private static final class Failing extends AbstractProcessor {
    private final boolean inResolver;

    Failing(boolean inResolver) {
      this.inResolver = inResolver;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("dev.fetchplan.Entity");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Compilation compilation = new Compilation();
      compilation.add(round);
      annotations.forEach(entity -> step(compilation)
          .process(List.copyOf(ElementFilter.typesIn(round.getElementsAnnotatedWith(entity)))));
      return false;
    }

    private EntityStep step(Compilation compilation) {
      DeclarationReader reader = new DeclarationReader(processingEnv, compilation);
      return new EntityStep(
          reader,
          new Resolver(
              (type, origin) -> fails(inResolver && isTarget(type))
                  ? Optional.empty()
                  : reader.find(type, origin),
              compilation::contains),
          new Planner(),
          new SqlRenderer(),
          new EntityWriter(new Files(name -> fails(!inResolver))),
          new SourceFiles(processingEnv.getFiler()),
          processingEnv.getMessager());
    }

    private static boolean isTarget(ClassRef type) {
      return type.simpleName().equals("Author");
    }

    private static boolean fails(boolean now) {
      if (now) {
        throw new IllegalStateException("as the test wants it");
      }
      return false;
    }
  }
}
