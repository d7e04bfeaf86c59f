package misplacedshapeannotations;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.Path;

@Entity
record Pen(@Id long id, @Path("id") long same) {}
