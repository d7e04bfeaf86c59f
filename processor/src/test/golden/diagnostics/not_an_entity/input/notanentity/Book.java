package notanentity;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "pages", target = String.class)
public record Book(@Id long id, @References(Author.class) long authorId) {}
