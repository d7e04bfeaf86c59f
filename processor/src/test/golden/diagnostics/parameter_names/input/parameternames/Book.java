package parameternames;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import people.Author;

@Entity
@Fetch("author")
public record Book(@Id long id, @References(Author.class) long authorId) {}
