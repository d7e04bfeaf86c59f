package undefinedtype;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Book(@Id long id, Money price) {}
