package oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of the table gives what nested loops give, with the promised statements. */
class CasesTest {

  private static final Map<KeyKind, Schema> SCHEMAS = new EnumMap<>(KeyKind.class);
  private static final Map<KeyKind, List<Trial>> TRIALS = new EnumMap<>(KeyKind.class);

  @BeforeAll
  static void compile() throws SQLException {
    Map<String, String> sources = new LinkedHashMap<>();
    for (KeyKind key : KeyKind.values()) {
      SCHEMAS.put(key, CaseSchema.of(key));
      sources.putAll(JavaSources.of(SCHEMAS.get(key)));
    }
    ClassLoader loader = Compilation.of(sources);
    for (Map.Entry<KeyKind, Schema> each : SCHEMAS.entrySet()) {
      Schema schema = each.getValue();
      Data data = DataDraft.of(schema, new Dice(each.getKey().ordinal()), DataDraft.Purpose.FULL);
      List<Trial> trials = new ArrayList<>();
      for (Engine engine : Engine.values()) {
        trials.add(new Trial(schema, loader, engine, data, new Dice(1)));
      }
      TRIALS.put(each.getKey(), trials);
    }
  }

  @AfterAll
  static void close() throws SQLException {
    int databases = TRIALS.values().stream().mapToInt(List::size).sum();
    System.out.printf("Cases: %,d plans on %,d databases%n", Case.all().size(), databases);
    for (List<Trial> trials : TRIALS.values()) {
      for (Trial trial : trials) {
        trial.close();
      }
    }
  }

  /** The whole product has 9 x 9 x 2 x 3 x 2 rows, of which 330 cannot be. */
  @Test
  void tableHasAllCasesThatThereAre() {
    List<Case> cases = Case.all();

    assertThat(cases).hasSize(972 - 330);
    assertThat(cases.stream().map(Case::toString)).doesNotHaveDuplicates();
    for (KeyKind key : KeyKind.values()) {
      assertThat(cases.stream().filter(each -> each.key() == key))
          .hasSize(key == KeyKind.UNIQUE_COLUMN ? 66 : 72);
    }
  }

  static List<Case> cases() {
    return Case.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void givesWhatNestedLoopsGive(Case each) {
    Entity root = root(each);
    Plan plan = plan(root, each);

    TRIALS.get(each.key()).parallelStream().forEach(trial -> {
      assertThat(reached(trial.oracle(), root, plan)).as("examples").containsAll(examples(each));
      trial.check(root, plan);
    });
  }

  private static Entity root(Case each) {
    return SCHEMAS.get(each.key()).entities().stream()
        .filter(entity -> entity.plans().stream().anyMatch(p -> p.name().equals(each.plan())))
        .findFirst()
        .orElseThrow();
  }

  private static Plan plan(Entity root, Case each) {
    return root.plans().stream()
        .filter(plan -> plan.name().equals(each.plan()))
        .findFirst()
        .orElseThrow();
  }

  /** Returns of which numbers of targets the case needs examples; 2 stands for more. */
  private static Set<Integer> examples(Case each) {
    if (each.association().toMany()) {
      return Set.of(2);
    }
    return each.required() ? Set.of(1) : Set.of(0, 1);
  }

  private static Set<Integer> reached(Oracle oracle, Entity root, Plan plan) {
    List<Map<String, Object>> rows = oracle.tables().get(root.table().name());
    Entity entity = root;
    Set<Integer> numbers = new HashSet<>();
    List<String> steps = Arrays.asList(plan.paths().get(0).split("\\."));
    for (String step : steps) {
      numbers.clear();
      Association association = entity.association(step);
      List<Map<String, Object>> next = new ArrayList<>();
      for (Map<String, Object> row : rows) {
        List<Map<String, Object>> found = oracle.reach(row, association);
        numbers.add(Math.min(2, found.size()));
        next.addAll(found);
      }
      rows = next;
      entity = oracle.schema().entity(association.target());
    }
    return numbers;
  }
}
