package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import people.Author;

@Entity
@Fetch("author")
@Fetch(name = "withFar", value = "author.country")
public record Book(
    @Id long id, @References(Author.class) long authorId, @References(Author.class) long editorId) {}
