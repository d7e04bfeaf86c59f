package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import library.ids.AuthorId;

@Entity
@OneToMany(name = "books", target = Book.class, mappedBy = "author")
@ManyToMany(name = "prizes", target = Prize.class)
@Fetch({"books", "prizes"})
public record Author(@Id AuthorId id, Name name) {

  public record Name(String text) {}
}
