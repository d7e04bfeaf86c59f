package entityform;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Box<T>(@Id long id, T content) {}
