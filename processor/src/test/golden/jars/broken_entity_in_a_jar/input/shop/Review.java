package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("book.author")
public record Review(@Id long id, @References(Book.class) long bookId) {}
