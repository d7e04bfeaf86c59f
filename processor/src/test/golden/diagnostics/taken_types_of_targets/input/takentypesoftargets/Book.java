package takentypesoftargets;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
record Book(@Id long id) {}
