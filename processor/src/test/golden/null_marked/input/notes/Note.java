package notes;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
public record Note(
    @Id long id,
    String title,
    @Nullable String text,
    @References(value = Draft.class, optional = true) String draftId) {}
