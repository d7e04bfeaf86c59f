package press;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "books", target = Book.class)
@Fetch("books")
public record Shelf(@Id long id, String room, int number) {}
