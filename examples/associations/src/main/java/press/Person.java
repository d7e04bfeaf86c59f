package press;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "books", target = Book.class, mappedBy = "author")
@Fetch(value = "country", batch = "country")
@Fetch("books.shelf")
public record Person(
    @Id long id,
    String name,

    @References(value = Country.class, name = "country", to = "code")
    String countryCode) {}
