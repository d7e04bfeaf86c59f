package misplacedshapeannotations;

import dev.fetchplan.OrderBy;

class Bean {
  @OrderBy("id")
  long id() {
    return 1;
  }
}
