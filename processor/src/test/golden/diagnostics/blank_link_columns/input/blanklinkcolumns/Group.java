package blanklinkcolumns;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
record Group(@Id long id) {}
