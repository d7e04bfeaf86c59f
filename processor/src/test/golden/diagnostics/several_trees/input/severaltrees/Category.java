package severaltrees;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.util.Optional;

@Entity
@OneToMany(name = "children", target = Category.class)
public record Category(
    @Id long id, String name, @References(Category.class) Optional<Long> parentId) {}
