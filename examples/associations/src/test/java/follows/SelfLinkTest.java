package follows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class SelfLinkTest {

  private static final String TABLES = """
      CREATE TABLE person (id BIGINT PRIMARY KEY, name VARCHAR(50), email VARCHAR(50) UNIQUE);
      CREATE TABLE follow (
        id BIGINT PRIMARY KEY, follower_email VARCHAR(50), followed_id BIGINT, cause_id BIGINT,
        since DATE
      );
      INSERT INTO person VALUES (1, 'Ada', 'a@x'), (2, 'Ben', 'b@x'), (3, 'Cleo', 'c@x');
      INSERT INTO follow VALUES
        (1, 'a@x', 2, NULL, '2024-01-01'), (2, 'a@x', 3, 3, '2024-01-02'),
        (3, 'b@x', 3, NULL, '2024-01-03'), (4, 'c@x', 3, 1, '2024-01-04');
      """;

  @OnEachEngine
  void followsTheLinkOverAUniqueColumnAndBack(Engine engine) {
    Database database = engine.with(TABLES);

    var people = new PersonRepository(database.jdbi())
        .withFollowsFollows()
        .follows(f -> f.orderBy(PersonColumns::name).follows(g -> g.orderBy(PersonColumns::name)))
        .orderBy(PersonColumns::id)
        .list();

    assertThat(people)
        .extracting(
            p -> p.name(),
            p -> p.follows().stream()
                .map(f -> f.name() + f.follows().stream().map(Person::name).toList())
                .toList())
        .containsExactly(
            tuple("Ada", List.of("Ben[Cleo]", "Cleo[Cleo]")),
            tuple("Ben", List.of("Cleo[Cleo]")),
            tuple("Cleo", List.of("Cleo[Cleo]")));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void findsWhoIsAtTheOtherEnd(Engine engine) {
    Database database = engine.with(TABLES);

    var people = new PersonRepository(database.jdbi()).withFollowers().list();

    assertThat(people)
        .extracting(
            p -> p.name(),
            p -> p.followers().stream().map(Person::name).sorted().toList())
        .containsExactlyInAnyOrder(
            tuple("Ada", List.of()),
            tuple("Ben", List.of("Ada")),
            tuple("Cleo", List.of("Ada", "Ben", "Cleo")));
    assertThat(database.ran()).isEqualTo(documented(PersonRepository.class, "withFollowers"));
  }

  @OnEachEngine
  void tellsTheLinkTableFromATargetOfTheSameTable(Engine engine) {
    Database database = engine.with(TABLES);

    var people = new PersonRepository(database.jdbi())
        .withCausesFollowed()
        .where(p -> p.causes().any(f -> f.followed().name().ne("Ada")))
        .list();

    assertThat(people)
        .extracting(p -> p.name(), p -> p.causes().get(0).followed().name())
        .containsExactlyInAnyOrder(tuple("Ada", "Cleo"), tuple("Cleo", "Ben"));
    assertThat(database.ran()).hasSize(2);
  }
}
