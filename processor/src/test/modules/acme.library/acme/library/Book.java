package acme.library;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
public record Book(
    @Id long id, String title, @Nullable @References(Author.class) Long authorId) {}
