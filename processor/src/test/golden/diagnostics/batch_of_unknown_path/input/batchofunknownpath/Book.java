package batchofunknownpath;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch(value = "author", batch = "authr")
@Fetch(name = "withTitle", value = "author", batch = {"title", "author"})
@Fetch(name = "withTypo", value = "autor", batch = "autor")
public record Book(@Id long id, String title, @References(Author.class) long authorId) {}
