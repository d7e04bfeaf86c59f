package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToOne;

@Entity
@OneToOne(name = "last", target = Review.class, mappedBy = "reader")
public record Reader(@Id long id, String name) {}
