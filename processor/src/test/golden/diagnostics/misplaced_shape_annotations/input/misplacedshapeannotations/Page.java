package misplacedshapeannotations;

import dev.fetchplan.Fetch;
import dev.fetchplan.Shape;

@Shape(Book.class)
@Fetch("author")
record Page(long id) {}
