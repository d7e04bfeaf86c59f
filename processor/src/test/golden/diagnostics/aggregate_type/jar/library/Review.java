package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("book")
public record Review(
    @Id long id,
    int stars,
    String text,
    @References(Book.class) long bookId,
    @References(Reader.class) Long readerId) {}
