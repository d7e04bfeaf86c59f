package optional;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Fetch(
    name = "withPeople",
    value = {"author", "editor", "translator", "printer", "publisher.owner"})
@Fetch(
    name = "withWorks",
    value = {"editor.edited", "translator.home", "editor.home.owner"})
public record Book(
    @Id int id,
    @References(Person.class) int authorId,
    @References(Person.class) Long editorId,
    @References(Person.class) Optional<Long> translatorId,
    @References(value = Person.class, optional = true) long printerId,
    @References(value = Publisher.class) @Nullable String publisherId) {}
