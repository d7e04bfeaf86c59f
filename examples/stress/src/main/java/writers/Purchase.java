package writers;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;

/** A purchase with what its lines come to. */
@Entity
@OneToMany(name = "lines", target = Line.class)
@ManyToMany(name = "tags", target = Tag.class)
@Fetch(
    name = "withAll",
    value = {"lines", "tags"})
public record Purchase(@Id long id, long total) {}
