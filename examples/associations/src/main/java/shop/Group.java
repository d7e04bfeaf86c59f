package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "users", target = User.class)
@Fetch("users.orders")
public record Group(@Id long id, String order) {}
