package keytypemismatch;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Desk(@Id int id) {}
