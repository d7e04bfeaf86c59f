package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import people.Author;

/** The jar of Author was compiled without the processor, so conditions on it cannot be written. */
@Entity
@Fetch("author")
public record Book(@Id long id, @References(Author.class) long authorId) {}
