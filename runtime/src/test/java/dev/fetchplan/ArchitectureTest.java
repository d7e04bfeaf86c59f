package dev.fetchplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.fetchplan.runtime.FetchPlans;
import org.junit.jupiter.api.Test;
import testing.NativeImage;

final class ArchitectureTest {

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dev.fetchplan");

  @Test
  void annotationsStandAlone() {
    classes()
        .that()
        .resideInAPackage("dev.fetchplan")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.fetchplan", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void dialectsKnowJdbcOnly() {
    classes()
        .that()
        .resideInAPackage("dev.fetchplan.dialect")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.fetchplan.dialect", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void theRuntimeDoesNotKnowQueries() {
    noClasses()
        .that()
        .resideInAPackage("dev.fetchplan.runtime")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.fetchplan", "dev.fetchplan.query")
        .check(CLASSES);
  }

  @Test
  void queriesKnowOfJdbiOnlyItsTypes() {
    noClasses()
        .that()
        .resideInAPackage("dev.fetchplan.query")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.jdbi.v3.core",
            "org.jdbi.v3.core.config..",
            "org.jdbi.v3.core.statement..",
            "java.sql..")
        .check(CLASSES);
  }

  @Test
  void oneClassTouchesTheConfigurationOfJdbi() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(FetchPlans.class)
        .and()
        .resideOutsideOfPackage("dev.fetchplan.testing")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.jdbi\\.v3\\.core\\.config\\.(?!Configurable$).*")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("SqlStatements")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("ColumnMappers")
        .check(CLASSES);
  }

  @Test
  void countingInTestsKnowsJdbiOnly() {
    classes()
        .that()
        .resideInAPackage("dev.fetchplan.testing")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.fetchplan.testing", "java..", "org.jdbi.v3.core..", "org.jspecify..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.fetchplan.testing")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.fetchplan.testing")
        .check(CLASSES);
  }

  @Test
  void nothingIsReflectedScannedOrProxied() {
    NativeImage.NEEDS_NO_CONFIGURATION.check(CLASSES);
  }

  @Test
  void nothingInternalOrUnstableOfJdbiIsUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jdbi..internal..")
        .orShould()
        .dependOnClassesThat()
        .areAnnotatedWith("org.jdbi.v3.meta.Alpha")
        .orShould()
        .dependOnClassesThat()
        .areAnnotatedWith("org.jdbi.v3.meta.Beta")
        .check(CLASSES);
  }
}
