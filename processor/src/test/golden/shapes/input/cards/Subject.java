package cards;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "books", target = Book.class, mappedBy = "subjects")
public record Subject(@Id long id, String name) {}
