package unknownpath;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("author")
@Fetch("authr")
@Fetch({"author.boks", "publisher"})
@Fetch("")
public record Book(@Id long id, String title, @References(Author.class) long authorId) {}
