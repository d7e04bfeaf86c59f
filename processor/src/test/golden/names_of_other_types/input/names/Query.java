package names;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "lists", target = List.class)
@ManyToMany(name = "keys", target = Key.class)
@Fetch("lists")
@Fetch({"first.key", "keys.lists.key"})
@Fetch("optional")
public record Query(
    @Id long id,
    @References(Optional.class) Long optionalId,
    @References(List.class) Long firstId) {}
