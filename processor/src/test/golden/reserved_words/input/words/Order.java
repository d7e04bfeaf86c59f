package words;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.References;

@Entity
@ManyToMany(name = "groups", target = Group.class)
@Fetch({"user", "groups"})
public record Order(@Id long id, String group, int limit, @References(User.class) long userId) {}
