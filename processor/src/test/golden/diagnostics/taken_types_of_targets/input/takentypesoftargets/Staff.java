package takentypesoftargets;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

class Staff {
  @Entity
  record Order(@Id long id) {}
}
