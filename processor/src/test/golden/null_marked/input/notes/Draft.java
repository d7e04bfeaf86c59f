package notes;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;

@Entity
@NullUnmarked
public record Draft(
    @Id String id,
    String title,
    @NonNull String text,
    int pages,
    @References(value = Draft.class, name = "origin") String originId) {}
