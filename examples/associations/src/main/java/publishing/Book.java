package publishing;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
@OneToMany(name = "chapters", target = Chapter.class)
@Fetch("author")
@Fetch({"author", "editor"})
@Fetch("author.country")
@Fetch({"author", "author.written"})
@Fetch("editor.edited")
@Fetch("chapters.translator")
@Fetch({"author", "chapters"})
public record Book(
    @Id long id,
    String title,
    @Nullable Integer published,
    @References(Person.class) long authorId,
    @References(Person.class) @Nullable Long editorId) {}
