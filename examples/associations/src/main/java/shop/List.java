package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "users", target = User.class, mappedBy = "lists")
@Fetch("users")
public record List(@Id long id, String name) {}
