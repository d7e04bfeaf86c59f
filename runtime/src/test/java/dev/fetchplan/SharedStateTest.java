package dev.fetchplan;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that threads share changes once it is made: all fields are final, and none an array. */
final class SharedStateTest {

  /** The rows, keys and positions of one run, its text and its failure: one thread's. */
  private static final Set<String> OF_ONE_RUN = Set.of(
      "Arrivals",
      "Counts",
      "FetchException",
      "KeyIndex",
      "Keys",
      "KeysetColumns",
      "Links",
      "Links$ListMaker",
      "LongIndex",
      "Positions",
      "RoundTrip",
      "Rows",
      "SelectRenderer",
      "SqlWriter",
      "Targets",
      "Tree",
      "Window");

  private static final Set<String> SHARED = Set.of(
      // JDBI's configuration, which is complete before threads use it, as JDBI wants it.
      "FetchPlans.commentsOrigins",
      "FetchPlans.dialect",
      // An immutable value that any thread may forget or make again.
      "Plan.together");

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dev.fetchplan");

  @Test
  void changesNowhereElse() {
    Set<String> changing = CLASSES.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(SharedStateTest::canChange)
        .map(SharedStateTest::name)
        .collect(toCollection(TreeSet::new));

    assertThat(changing)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(OF_ONE_RUN, SHARED).flatMap(Set::stream).toList());
  }

  private static boolean canChange(JavaField field) {
    boolean isWritten = !field.getModifiers().contains(JavaModifier.FINAL);
    return (isWritten || field.getRawType().isArray())
        && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  /** Returns the class that lives within a run, or else the field. */
  private static String name(JavaField field) {
    String owner = field.getOwner().getName();
    String simple = owner.substring(owner.lastIndexOf('.') + 1);
    return OF_ONE_RUN.contains(simple) ? simple : simple + "." + field.getName();
  }
}
