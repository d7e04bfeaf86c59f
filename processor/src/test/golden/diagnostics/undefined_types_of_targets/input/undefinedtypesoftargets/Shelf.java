package undefinedtypesoftargets;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "boxes", target = Box.class)
record Shelf(@Id long id) {}
