package notanassociation;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("title")
@Fetch("author.name")
public record Book(@Id long id, String title, @References(Author.class) long authorId) {}
