package unknownmappedby;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "books", target = Book.class, mappedBy = "autor")
@OneToMany(name = "titles", target = Book.class, mappedBy = "title")
@ManyToMany(name = "genres", target = Genre.class, mappedBy = "authors")
public record Author(@Id long id) {}
