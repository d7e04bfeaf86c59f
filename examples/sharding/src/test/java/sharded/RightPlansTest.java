package sharded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.runtime.FetchPlans;
import dev.fetchplan.testing.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README calls right gives the rows of one server, with the statements of one server. */
class RightPlansTest {

  static Stream<Arguments> plansAndCalls() {
    return RightPlan.ALL.stream()
        .flatMap(plan -> Stream.of(Call.values()).map(call -> Arguments.of(plan, call)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("plansAndCalls")
  void givesTheRowsOfOneServerByItsStatements(RightPlan plan, Call call) {
    Jdbi spread = Shards.spread();
    Jdbi generic =
        Shards.whole().configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));
    List<?> expected = plan.on(Shards.whole(), call);
    List<Object> found = new ArrayList<>();

    List<String> sent =
        Statements.of(spread, () -> found.addAll(plan.on(spread, call))).sql();

    assertThat(expected).isNotEmpty();
    if (plan.ordered()) {
      assertThat(found).isEqualTo(expected);
    } else if (call.cuts()) {
      assertThat(texts(found)).isEqualTo(texts(expected));
    } else {
      assertThat(texts(found)).containsExactlyInAnyOrderElementsOf(texts(expected));
    }
    assertThat(sent)
        .isEqualTo(Statements.of(generic, () -> plan.on(generic, call)).sql());
  }

  @Test
  void loadsLinksFirstAndThenTargetsWithoutAJoin() {
    var statements = new StudentRepository(Shards.spread()).withBooks().statements();

    assertThat(statements).hasSize(3).noneMatch(statement -> statement.sql().contains("JOIN"));
  }

  private static List<String> texts(List<?> rows) {
    return rows.stream().map(Unordered::of).toList();
  }
}
