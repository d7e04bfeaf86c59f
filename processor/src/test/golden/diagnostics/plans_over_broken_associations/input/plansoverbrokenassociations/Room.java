package plansoverbrokenassociations;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Room(@Id long id) {}
