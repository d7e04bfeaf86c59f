package duty;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.time.DayOfWeek;
import java.time.LocalDate;

@Entity
@OneToMany(name = "guards", target = Guard.class)
@Fetch({"shift", "guards"})
public record Turn(
    @Id @Column("turn_date") LocalDate date,
    @References(value = Shift.class, name = "shift") DayOfWeek weekday) {}
