package misplacedshapeannotations;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.Shape;

@Entity
@Shape(Book.class)
record Book(@Id long id) {}
