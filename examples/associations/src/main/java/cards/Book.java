package cards;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
@ManyToMany(name = "subjects", target = Subject.class)
@Fetch("author")
public record Book(
    @Id long id,
    String title,
    int published,
    @References(Author.class) long authorId,
    @References(Author.class) @Nullable Long translatorId) {}
