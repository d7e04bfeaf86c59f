package gallery;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

/** Made by a static method. */
@Entity
@ManyToMany(name = "paintings", target = Painting.class, mappedBy = "rooms")
@Fetch("paintings.painter")
public final class Room {

  private final String code;

  private Room(String code) {
    this.code = code;
  }

  /** Returns the room with that code. */
  @JdbiConstructor
  public static Room of(@Id String code) {
    return new Room(code);
  }

  public String code() {
    return code;
  }
}
