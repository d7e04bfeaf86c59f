package duplicateassociation;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.References;

@Entity
@ManyToMany(name = "author", target = Author.class)
public record Book(@Id long id, @References(Author.class) long authorId) {}
