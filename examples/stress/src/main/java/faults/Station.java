package faults;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@ManyToMany(name = "lines", target = Line.class)
@OneToMany(name = "halts", target = Halt.class)
@Fetch(
    name = "withTimetable",
    value = {"region", "lines", "halts.train"})
public record Station(
    @Id long id, String name, @References(Region.class) long regionId) {}
