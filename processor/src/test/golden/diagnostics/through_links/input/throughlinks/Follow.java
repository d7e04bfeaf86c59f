package throughlinks;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Follow(
    @Id long id, @References(Person.class) long followerId, @References(Person.class) long followedId) {}
