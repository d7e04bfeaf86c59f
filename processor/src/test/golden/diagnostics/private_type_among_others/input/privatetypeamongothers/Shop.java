package privatetypeamongothers;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import java.util.List;

class Shop {
  private enum Size {
    SMALL
  }

  @Entity
  record Box(@Id long id, Size size, List<Size> sizes) {}
}
