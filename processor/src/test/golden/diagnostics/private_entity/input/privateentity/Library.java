package privateentity;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

public class Library {
  @Entity
  private record Card(@Id long id) {}
}
