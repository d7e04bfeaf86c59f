package dev.fetchplan.processor.declaration;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.fetchplan.processor.FetchPlanProcessor;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class DeclarationReaderTest {
  private static final JavaFileObject AUTHOR = source("Author", """
          @Entity
          record Author(@Id long id, String name) {}
          """);

  @Test
  void placesProblemsOnComponents() {
    Compilation compilation = compile(AUTHOR, source("Book", """
                @Entity
                record Book(
                    @Id long id,
                    @References(Author.class)
                    String authorId) {}
                """));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[Fetchplan/KeyTypeMismatch]")
        .inFile(compilation.sourceFiles().get(1))
        .onLine(8);
  }

  @Test
  void placesProblemsOnOneOfSeveralAnnotations() {
    Compilation compilation = compile(source("Author", """
                @Entity
                @OneToMany(name = "ghosts", target = Author.class)
                @Fetch({
                  "authr",
                  "ghost"
                })
                @Fetch(value = "all", name = "withAll")
                record Author(@Id long id, @References(Author.class) long mentorId) {}
                """));

    assertThat(compilation).hadErrorCount(3);
    assertThat(compilation)
        .hadErrorContaining("\"authr\"")
        .inFile(file(compilation))
        .onLine(7);
    assertThat(compilation)
        .hadErrorContaining("\"ghost\"")
        .inFile(file(compilation))
        .onLine(8);
    assertThat(compilation)
        .hadErrorContaining("\"all\"")
        .inFile(file(compilation))
        .onLine(10);
  }

  @Test
  void readsAnnotationsThatComponentsDoNotShow() {
    Compilation compilation = compile(source("Author", """
                @Entity
                record Author(
                    @Id long id, @org.jdbi.v3.core.mapper.reflect.ColumnName("full_name") String name) {}
                """));

    assertThat(compilation).succeeded();
    assertThat(compilation)
        .generatedSourceFile("library.AuthorRepository")
        .contentsAsUtf8String()
        .contains("author.full_name");
  }

  @Test
  void letsEntitiesUseWhatIsGeneratedForThem() {
    Compilation compilation = compile(source("Author", """
                @Entity
                record Author(@Id long id) {
                  static AuthorRepository in(org.jdbi.v3.core.Jdbi jdbi) {
                    return new AuthorRepository(jdbi);
                  }
                }
                """));

    assertThat(compilation).succeeded();
  }

  @Test
  void namesTheTypeThatDoesNotExist() {
    Compilation compilation = compile(source("Author", """
                @Entity
                record Author(@Id long id, Money fee) {}
                """));

    assertThat(compilation)
        .hadErrorContaining(
            "[Fetchplan/UndefinedType] No repository was generated for Author, because Author.fee has"
                + " type Money, which does not exist.");
  }

  @Test
  void namesTheWrongImport() {
    Compilation compilation = compile(
        JavaFileObjects.forSourceString(
            "jakarta.persistence.Entity",
            "package jakarta.persistence; public @interface Entity {}"),
        source("Author", """
                @jakarta.persistence.Entity
                @Fetch("books")
                record Author(@Id long id) {}
                """));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[Fetchplan/WrongImport]");
  }

  @Test
  void reportsAnnotationsOnWhatIsNoEntity() {
    Compilation compilation = compile(source("Author", """
                record Author(@Id long id, @References(Author.class) long mentorId) {}
                """));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[Fetchplan/MisplacedAnnotation]");
  }

  private static JavaFileObject source(String name, String body) {
    return JavaFileObjects.forSourceString(
        "library." + name, "package library;\nimport dev.fetchplan.*;\n\n" + body);
  }

  private static JavaFileObject file(Compilation compilation) {
    return compilation.sourceFiles().get(0);
  }

  private static Compilation compile(JavaFileObject... sources) {
    return javac().withProcessors(new FetchPlanProcessor()).compile(List.of(sources));
  }
}
