package takentypesoftargets;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

class Shop {
  @Entity
  record Order(@Id long id) {}
}
