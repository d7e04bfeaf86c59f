package orders;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "pictures", target = Picture.class)
public record Product(@Id long id, String title) {}
