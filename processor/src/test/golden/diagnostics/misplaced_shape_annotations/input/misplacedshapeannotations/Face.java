package misplacedshapeannotations;

import dev.fetchplan.Path;

interface Face {
  @Path("id")
  long id();
}
