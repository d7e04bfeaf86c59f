package duty;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import java.time.DayOfWeek;

@Entity
@OneToMany(name = "dates", target = Turn.class)
@Fetch("dates.guards")
public record Shift(@Id DayOfWeek weekday, String place) {}
