package threads;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import testing.Engine;
import testing.OnEachEngine;

/** Nothing that repositories and queries hold, in generated code or not, changes under threads. */
class SharedGraphTest {

  @OnEachEngine
  void holdsNothingThatChanges(Engine engine) throws IllegalAccessException {
    Jdbi jdbi = engine.with(Teams.script()).jdbi();
    Teams teams = new Teams(jdbi);
    teams.questions().forEach(question -> question.apply(1)); // fills what is kept

    SharedGraph graph = new SharedGraph();
    for (Object shared : teams.shared()) {
      graph.add(shared);
      graph.addStatics(shared.getClass());
    }

    assertThat(graph.changeable()).isEmpty();
    assertThat(graph.size()).isGreaterThan(500);
  }
}
