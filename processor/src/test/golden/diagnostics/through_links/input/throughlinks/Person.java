package throughlinks;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "follows", target = Person.class, through = Follow.class)
@ManyToMany(
    name = "fans",
    target = Person.class,
    through = Follow.class,
    from = "followed",
    to = "followed")
@ManyToMany(name = "clubs", target = Club.class, through = Follow.class)
@ManyToMany(name = "guests", target = Person.class, through = Visit.class)
@ManyToMany(name = "names", target = Person.class, through = String.class)
@ManyToMany(name = "broken", target = Person.class, through = Broken.class, from = "one")
@Fetch("follows")
@Fetch("clubs")
@Fetch("broken")
public record Person(@Id long id) {}
