package reservedname;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "where", target = Desk.class, mappedBy = "room")
@OneToMany(name = "id", target = Desk.class, mappedBy = "room")
@OneToMany(name = "notify", target = Desk.class, mappedBy = "room")
public record Room(@Id long id) {}
