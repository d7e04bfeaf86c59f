package dev.fetchplan.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps the arrows of the pipeline: read, resolve, plan, render, emit. */
class ArchitectureTest {
  private static final String ROOT = "dev.fetchplan.processor";
  private static final String JAVAPOET = "com.palantir.javapoet..";
  private static final String COMPILER = "javax.lang.model..";

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  @Test
  void diagnosticKnowsNoOtherStage() {
    mayUse("diagnostic");
    mayNotUse("diagnostic", COMPILER, JAVAPOET);
  }

  @Test
  void declarationIsReadFromTheCompiler() {
    mayUse("declaration", "diagnostic", "model");
    mayNotUse("declaration", JAVAPOET);
  }

  @Test
  void modelIsPureJava() {
    mayUse("model", "diagnostic");
    mayNotUse("model", COMPILER, JAVAPOET);
  }

  @Test
  void resolveMakesTheModelOfDeclarations() {
    mayUse("resolve", "diagnostic", "declaration", "model");
    mayNotUse("resolve", COMPILER, JAVAPOET);
  }

  @Test
  void planIsMadeOfTheModelAlone() {
    mayUse("plan", "diagnostic", "model");
    mayNotUse("plan", COMPILER, JAVAPOET);
  }

  @Test
  void sqlIsMadeOfThePlan() {
    mayUse("sql", "model", "plan");
    mayNotUse("sql", COMPILER, JAVAPOET);
  }

  @Test
  void emitReceivesFinishedSql() {
    mayUse("emit", "model", "plan", "sql");
  }

  @Test
  void onlyEmitKnowsJavaPoet() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".emit", ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(JAVAPOET)
        .check(CLASSES);
  }

  @Test
  void theProcessorKnowsTheRuntimeByNameOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.jdbi..",
            "dev.fetchplan",
            "dev.fetchplan.query..",
            "dev.fetchplan.runtime..",
            "dev.fetchplan.dialect..")
        .check(CLASSES);
  }

  /** Checks that the package depends on no other package of the processor than these. */
  private static void mayUse(String stage, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = ROOT + "." + stage;
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = ROOT + "." + others[i];
    }
    classes()
        .that()
        .resideInAPackage(ROOT + "." + stage)
        .should()
        .onlyDependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.or(
            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(allowed),
            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage(
                ROOT + "..")))
        .check(CLASSES);
  }

  private static void mayNotUse(String stage, String... packages) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + stage)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CLASSES);
  }
}
