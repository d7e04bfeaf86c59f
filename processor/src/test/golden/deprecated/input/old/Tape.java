package old;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;

/** What it embeds has a constructor that is not to be called any more. */
@Entity
public record Tape(@Id long id, @Embedded Length length) {

  public static final class Length {
    private final int minutes;

    @Deprecated
    public Length(int minutes) {
      this.minutes = minutes;
    }

    public int minutes() {
      return minutes;
    }
  }
}
