package conditions;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "samples", target = Sample.class)
public record Box(@Id Code code, String label) {}
