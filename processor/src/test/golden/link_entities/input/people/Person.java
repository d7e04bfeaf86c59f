package people;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import people.social.Follow;

/** Linked to itself, by a unique column and by the key. */
@Entity
@ManyToMany(name = "follows", target = Person.class, through = Follow.class, from = "follower")
@ManyToMany(name = "followers", target = Person.class, mappedBy = "follows")
@ManyToMany(name = "trail", target = Follow.class, through = Follow.class, from = "follower", to = "cause")
@Fetch("follows.follows")
@Fetch("followers")
@Fetch("trail")
public record Person(@Id long id, String email) {}
