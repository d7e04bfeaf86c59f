package batchofunknownpath;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Author(@Id long id) {}
