package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import people.Author;

/** The class file of Author does not show that its country can be absent; AuthorColumns does. */
@Entity
@Fetch("author")
@Fetch("author.country")
public record Book(@Id long id, @References(Author.class) long authorId) {}
