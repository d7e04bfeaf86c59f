package unknowncomponent;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Book(@Id long id, @References(value = Author.class, name = "author", to = "nam") String authorName) {}
