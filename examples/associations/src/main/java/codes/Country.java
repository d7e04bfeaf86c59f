package codes;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "cities", target = City.class)
@OneToMany(name = "stamps", target = Stamp.class)
@Fetch({"cities", "stamps"})
public record Country(@Id long id, String code, String name) {}
