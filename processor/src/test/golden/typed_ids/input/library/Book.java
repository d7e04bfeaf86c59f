package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.OneToOne;
import dev.fetchplan.References;
import java.time.DayOfWeek;
import java.util.Optional;
import library.ids.AuthorId;
import org.jspecify.annotations.Nullable;

@Entity
@OneToOne(name = "cover", target = Cover.class)
@OneToMany(name = "copies", target = Copy.class)
@Fetch({"author", "editor", "translator", "cover"})
@Fetch("copies")
public record Book(
    @Id Isbn isbn,
    @References(Author.class) AuthorId authorId,
    @References(Author.class) Optional<AuthorId> editorId,
    @References(Author.class) @Nullable AuthorId translatorId,
    @References(value = Author.class, optional = true) AuthorId illustratorId,
    Shelf shelf,
    Optional<Day> published) {

  public record Isbn(String value) {}

  public record Shelf(short number) {}

  public record Day(DayOfWeek of) {}
}
