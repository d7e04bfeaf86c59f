package follows;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One person follows another one, perhaps because of an earlier follow. */
@Entity
public record Follow(
    @Id long id,

    @References(value = Person.class, name = "follower", to = "email")
    String followerEmail,

    @References(Person.class) long followedId,
    @References(Follow.class) @Nullable Long causeId,
    LocalDate since) {}
