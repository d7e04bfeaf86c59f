package users;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToOne;

@Entity
@OneToOne(name = "profile", target = Profile.class)
@Fetch("profile")
@Fetch("profile.picture")
public record User(@Id long id, String name) {}
