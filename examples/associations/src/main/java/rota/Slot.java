package rota;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import java.time.DayOfWeek;

@Entity
@OneToMany(name = "watches", target = Watch.class)
@ManyToMany(name = "substitutes", target = Keeper.class, mappedBy = "slots")
@Fetch({"watches", "substitutes"})
public record Slot(@Id DayOfWeek weekday, @Id int hour, String house, int gate) {}
