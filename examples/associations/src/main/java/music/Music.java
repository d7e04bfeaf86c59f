package music;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

/** Holds the entities of one file. */
public final class Music {

  private Music() {}

  @Entity
  @OneToMany(name = "albums", target = Album.class)
  @Fetch("albums")
  public record Artist(@Id long id, String name) {}

  @Entity
  @Fetch("artist")
  public record Album(
      @Id long id, String title, @References(Artist.class) long artistId) {}
}
