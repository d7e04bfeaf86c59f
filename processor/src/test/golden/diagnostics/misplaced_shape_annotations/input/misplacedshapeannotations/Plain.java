package misplacedshapeannotations;

import dev.fetchplan.Path;
import dev.fetchplan.Where;

record Plain(@Path("id") long id) {
  @Where("id = 1")
  long other() {
    return id;
  }
}
