package faults;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Line(@Id long id, String name) {}
