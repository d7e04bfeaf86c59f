package travel;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "travellers", target = Traveller.class)
@Fetch("travellers.passport")
public record Agency(@Id long id) {}
