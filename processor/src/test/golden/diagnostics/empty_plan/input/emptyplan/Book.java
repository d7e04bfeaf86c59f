package emptyplan;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch({})
public record Book(@Id long id, @References(Author.class) long authorId) {}
