package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Review(@Id long id, @References(Book.class) long bookId, int stars, String text) {}
