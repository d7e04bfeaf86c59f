package misplacedannotation;

import dev.fetchplan.Fetch;
import dev.fetchplan.Id;

@Fetch("books")
public record Shelf(@Id long id) {}
