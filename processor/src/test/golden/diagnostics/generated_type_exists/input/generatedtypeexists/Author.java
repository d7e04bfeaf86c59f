package generatedtypeexists;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "pens", target = Pen.class)
@Fetch("pens")
public record Author(@Id long id) {}
