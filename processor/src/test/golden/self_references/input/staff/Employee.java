package staff;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "reports", target = Employee.class)
@ManyToMany(
    name = "friends",
    target = Employee.class,
    table = "friendship",
    sourceColumns = "from_id",
    targetColumns = "to_id")
@Fetch("manager")
@Fetch("manager.manager")
@Fetch({"reports.reports", "friends"})
@Fetch(name = "withChain", value = {"manager.manager", "reports.manager.manager", "reports.reports"})
public record Employee(@Id long id, String name, @References(Employee.class) Long managerId) {}
