package threads;

import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Jdbi;

/** Repositories and queries that are made once, and what is asked of them. */
final class Teams {

  /** How many there are; each has a sponsor, two players and four shirts. */
  static final int COUNT = 40;

  private static final String TABLES = """
      CREATE TABLE team (id BIGINT PRIMARY KEY, name VARCHAR(20) NOT NULL);
      CREATE TABLE player (name VARCHAR(20) PRIMARY KEY, rests VARCHAR(10), team_id BIGINT);
      CREATE TABLE shirt (player_name VARCHAR(20), number INT, PRIMARY KEY (player_name, number));
      CREATE TABLE sponsor (id UUID PRIMARY KEY, name VARCHAR(20));
      CREATE TABLE team_sponsor (team_id BIGINT, sponsor_id UUID);
      """;

  private static final String ROWS = """
      INSERT INTO team VALUES (%1$d, 'Team %1$d');
      INSERT INTO player VALUES ('A%1$d', 'MONDAY', %1$d), ('B%1$d', 'SUNDAY', %1$d);
      INSERT INTO shirt VALUES ('A%1$d', 1), ('A%1$d', 2), ('B%1$d', 1), ('B%1$d', %1$d + 2);
      INSERT INTO sponsor VALUES ('%2$s', 'Sponsor %1$d');
      INSERT INTO team_sponsor VALUES (%1$d, '%2$s'), (%1$d, '%3$s');
      """;

  private final TeamRepository teams;
  private final PlayerRepository players;
  private final ShirtRepository shirts;
  private final SponsorRepository sponsors;
  private final TeamCardRepository cards;
  private final TeamRepository.WithPlayers kept;
  private final PlayerRepository.WithTeam keptPlayers;

  Teams(Jdbi jdbi) {
    this.teams = new TeamRepository(jdbi);
    this.players = new PlayerRepository(jdbi);
    this.shirts = new ShirtRepository(jdbi);
    this.sponsors = new SponsorRepository(jdbi);
    this.cards = new TeamCardRepository(jdbi);
    this.kept = teams.withPlayers().players(p -> p.orderBy(PlayerColumns::name));
    this.keptPlayers = players.withTeam().orderBy(PlayerColumns::name);
  }

  static String script() {
    StringBuilder rows = new StringBuilder(TABLES);
    for (int team = 1; team <= COUNT; team++) {
      rows.append(ROWS.formatted(team, sponsor(team), sponsor(team % COUNT + 1)));
    }
    return rows.toString();
  }

  private static UUID sponsor(int number) {
    return new UUID(number, 0x8000000000000000L);
  }

  /** Returns what threads ask for, each by the number of a team. */
  List<IntFunction<Object>> questions() {
    return List.of(
        team -> kept.byId(team),
        team -> kept.players(p -> p.limit(1)).byId(team), // two texts of one plan take turns
        team -> kept.where(t -> t.id().le(team)).orderBy(TeamColumns::id).list(),
        team -> kept.players(p -> p.limit(1 + team % 3)).byIds(List.of(team + 1L, (long) team)),
        team -> kept.playersOf(List.of((long) team, 1L)),
        team -> teams
            .withAll()
            .players(
                p -> p.orderBy(PlayerColumns::name).shirts(s -> s.orderBy(ShirtColumns::number)))
            .sponsors(s -> s.orderBy(SponsorColumns::name))
            .snapshot()
            .byId(team),
        team -> keptPlayers.where(p -> p.team().name().eq("Team " + team)).list(),
        team -> keptPlayers.page(1 + team / 10, 5),
        team -> keptPlayers.slice(team),
        team -> players.withTeamBatched().byIds(List.of("B" + team, "A1")),
        team -> shirts.withPlayerTeam().byId(1, "A" + team),
        team -> sponsors.withTeams().teams(t -> t.orderBy(TeamColumns::id)).byId(sponsor(team)),
        team -> cards.all().where(t -> t.name().eq("Team " + team)).list(),
        team -> teams
            .all()
            .where(t -> t.sponsors().any(s -> s.id().eq(sponsor(team))))
            .count());
  }

  /** Returns all that is shared. */
  List<Object> shared() {
    return List.of(teams, players, shirts, sponsors, cards, kept, keptPlayers);
  }
}
