package staff;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
@OneToMany(name = "reports", target = Employee.class)
@ManyToMany(
    name = "mentors",
    target = Employee.class,
    table = "mentoring",
    sourceColumns = "mentee_id",
    targetColumns = "mentor_id")
@ManyToMany(name = "mentees", target = Employee.class, mappedBy = "mentors")
@Fetch("manager")
@Fetch("manager.manager")
@Fetch("reports")
@Fetch("reports.reports")
@Fetch({"manager", "reports"})
@Fetch("mentors")
@Fetch("mentees")
public record Employee(
    @Id int id,
    String name,
    @References(Employee.class) @Nullable Integer managerId) {}
