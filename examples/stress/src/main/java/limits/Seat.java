package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

/** A seat, by a text and a number. */
@Entity
@OneToMany(name = "bookings", target = Booking.class)
@Fetch("bookings")
public record Seat(@Id String block, @Id long number) {}
