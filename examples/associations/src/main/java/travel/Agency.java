package travel;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "travellers", target = Traveller.class)
@OneToMany(name = "bookings", target = Booking.class)
@Fetch("travellers.passport")
@Fetch("bookings.traveller.passport")
public record Agency(@Id long id) {}
