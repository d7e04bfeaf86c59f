package optional;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "edited", target = Book.class, mappedBy = "editor")
public record Person(@Id long id, String name, @References(Publisher.class) String homeId) {}
