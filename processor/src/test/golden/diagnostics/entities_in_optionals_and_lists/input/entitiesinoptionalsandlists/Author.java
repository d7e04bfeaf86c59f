package entitiesinoptionalsandlists;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import java.util.UUID;

@Entity
record Author(@Id UUID id) {}
