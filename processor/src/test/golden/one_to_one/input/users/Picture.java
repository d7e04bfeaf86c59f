package users;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("profile.user")
public record Picture(@Id long id, byte[] bytes, @References(Profile.class) long profileId) {}
