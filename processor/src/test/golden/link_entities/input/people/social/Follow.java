package people.social;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.time.Instant;
import people.Person;

@Entity
public record Follow(
    @Id long id,
    @References(value = Person.class, name = "follower", to = "email") String follower_email,
    @References(Person.class) long followedId,
    @References(Follow.class) Long causeId,
    Instant since) {}
