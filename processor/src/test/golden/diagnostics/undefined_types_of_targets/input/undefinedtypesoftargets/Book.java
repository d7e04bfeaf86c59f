package undefinedtypesoftargets;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("author")
record Book(@Id long id, Money price, @References(Author.class) long authorId) {}
