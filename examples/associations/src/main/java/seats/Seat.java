package seats;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "tickets", target = Ticket.class)
public record Seat(@Id int line, @Id int number) {}
