package faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.runtime.FetchException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;

/** What a failed run says about itself. */
final class Failure {

  private static final Pattern ORIGIN = Pattern.compile("/\\* ([\\w.]+ ?[\\w.]*) \\*/ SELECT");

  private Failure() {}

  /**
   * Checks that what a call gave is an exception of JDBI that names the plan and the statement.
   *
   * @param statement what was under way; empty where none was
   */
  static void assertNames(Object outcome, Call call, String statement) {
    assertThat(outcome).isInstanceOf(JdbiException.class);
    Throwable failure = (Throwable) outcome;
    List<String> expected = statement.isEmpty()
        ? List.of(call.plan() + ": The run failed outside of its statements.")
        : places(statement);
    assertThat(place(failure))
        .as(() -> "the place of " + failure)
        .startsWith(call.plan())
        .matches(place -> expected.stream().anyMatch(place::startsWith), "is one of " + expected);
  }

  /** Returns {@code TrainRepository.withRoute, halts: } for each statement of what was sent. */
  private static List<String> places(String sent) {
    return ORIGIN
        .matcher(sent)
        .results()
        .map((MatchResult origin) -> origin.group(1).replace(" ", ", ") + ": ")
        .toList();
  }

  private static String place(Throwable failure) {
    List<String> places = Stream.concat(Stream.of(failure), Arrays.stream(failure.getSuppressed()))
        .filter(FetchException.class::isInstance)
        .map(Throwable::getMessage)
        .toList();
    assertThat(places).as(() -> "the places that " + failure + " names").hasSize(1);
    return places.get(0);
  }
}
