package cards;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Review(
    @Id long id, @References(Author.class) long authorId, int stars, String text) {}
