package misplacedshapeannotations;

import dev.fetchplan.Id;
import dev.fetchplan.Shape;

@Shape(Book.class)
record Card(@Id long id) {}
