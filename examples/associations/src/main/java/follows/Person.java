package follows;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "follows", target = Person.class, through = Follow.class, from = "follower")
@ManyToMany(name = "followers", target = Person.class, mappedBy = "follows")
@ManyToMany(
    name = "causes",
    target = Follow.class,
    through = Follow.class,
    from = "follower",
    to = "cause")
@Fetch("follows.follows")
@Fetch("followers")
@Fetch("causes.followed")
public record Person(@Id long id, String name, String email) {}
