package press;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch(
    value = "book.cover",
    batch = {"book", "book.cover"})
public record Cover(@Id @References(Book.class) long bookId, String colour) {}
