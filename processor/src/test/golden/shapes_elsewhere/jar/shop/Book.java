package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Book(@Id long id, String title, int published, @References(Author.class) long authorId) {}
