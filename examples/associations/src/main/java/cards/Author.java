package cards;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.util.Optional;

@Entity
@OneToMany(name = "books", target = Book.class, mappedBy = "author")
@OneToMany(name = "translations", target = Book.class, mappedBy = "translator")
@OneToMany(name = "reviews", target = Review.class)
@Fetch("books.author")
public record Author(
    @Id long id, String name, @References(Publisher.class) Optional<Long> publisherId) {}
