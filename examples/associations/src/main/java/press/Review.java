package press;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
@Fetch(
    value = {"book.reviews", "reader"},
    batch = "book")
public record Review(
    @Id long id,
    @References(Book.class) long bookId,
    @References(Person.class) @Nullable Long readerId) {}
