package noreference;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Book(@Id long id, long authorId) {}
