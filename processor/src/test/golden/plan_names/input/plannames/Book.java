package plannames;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch(value = "author", name = "author")
@Fetch(value = "author", name = "bookRows")
@Fetch(value = "author", name = "list")
@Fetch(value = "author", name = "rows")
public record Book(@Id long id, String title, @References(Author.class) long authorId) {}
