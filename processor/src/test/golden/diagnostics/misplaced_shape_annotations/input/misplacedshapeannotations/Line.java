package misplacedshapeannotations;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;

@Shape(Book.class)
record Line(long id) {
  @Path("id")
  long twice() {
    return 2 * id;
  }
}
