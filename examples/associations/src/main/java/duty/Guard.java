package duty;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.time.LocalDate;

@Entity
@OneToMany(name = "badges", target = Badge.class)
@Fetch("turn.shift")
@Fetch("badges")
public record Guard(
    @Id Long id,
    String name,
    @References(value = Turn.class, name = "turn") LocalDate turnDate) {}
