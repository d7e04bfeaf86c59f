package cards;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.util.Optional;

@Entity
@OneToMany(name = "children", target = Category.class)
@ManyToMany(
    name = "related",
    target = Category.class,
    table = "category_related",
    sourceColumns = "from_id",
    targetColumns = "to_id")
public record Category(
    @Id long id, String name, @References(Category.class) Optional<Long> parentId) {}
