package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Teacher(@Id long id, String name) {}
