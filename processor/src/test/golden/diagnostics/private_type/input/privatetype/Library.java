package privatetype;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

public class Library {
  private enum Colour {
    RED
  }

  @Entity
  record Card(@Id long id, Colour colour) {}
}
