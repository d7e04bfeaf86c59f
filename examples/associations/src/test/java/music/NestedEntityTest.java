package music;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class NestedEntityTest {

  private static final String TABLES = """
      CREATE TABLE artist (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE album (id BIGINT PRIMARY KEY, title VARCHAR(50), artist_id BIGINT);
      INSERT INTO artist VALUES (1, 'M.S. Subbulakshmi');
      INSERT INTO album VALUES (1, 'Meera', 1);
      """;

  private static final Music.Artist SUBBULAKSHMI = new Music.Artist(1, "M.S. Subbulakshmi");
  private static final Music.Album MEERA = new Music.Album(1, "Meera", 1);

  @OnEachEngine
  void loadsEntitiesThatAreNestedInAClass(Engine engine) {
    Database database = engine.with(TABLES);

    var artists = new ArtistRepository(database.jdbi()).withAlbums().list();
    var albums = new AlbumRepository(database.jdbi()).withArtist().list();

    assertThat(artists).containsExactly(ArtistWithAlbums.of(SUBBULAKSHMI, List.of(MEERA)));
    assertThat(albums).containsExactly(AlbumWithArtist.of(MEERA, SUBBULAKSHMI));
    assertThat(database.ran().subList(0, 2))
        .isEqualTo(documented(ArtistRepository.class, "withAlbums"));
    assertThat(database.ran().subList(2, 3))
        .isEqualTo(documented(AlbumRepository.class, "withArtist"));
  }
}
