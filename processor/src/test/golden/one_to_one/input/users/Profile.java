package users;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToOne;
import dev.fetchplan.References;

@Entity
@OneToOne(name = "picture", target = Picture.class)
@Fetch("user")
public record Profile(@Id long id, String text, @References(User.class) long userId) {}
