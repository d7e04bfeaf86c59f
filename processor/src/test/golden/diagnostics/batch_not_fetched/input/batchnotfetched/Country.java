package batchnotfetched;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Country(@Id long id) {}
