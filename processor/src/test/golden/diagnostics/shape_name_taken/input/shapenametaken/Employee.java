package shapenametaken;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "reports", target = Employee.class)
@Fetch(value = {"boss.boss.reports", "reports.boss.reports.boss"}, name = "withOthers")
public record Employee(@Id long id, @References(Employee.class) Long bossId) {}
