package publishing;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.Optional;

@Entity
@Fetch("book.author.country")
public record Chapter(
    @Id long id,
    String title,
    int pages,
    @References(Book.class) long bookId,
    @References(Person.class) Optional<Long> translatorId) {}
