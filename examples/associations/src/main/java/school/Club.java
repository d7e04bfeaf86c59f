package school;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "members", target = Student.class, mappedBy = "clubs")
@Fetch("members")
public record Club(@Id String code, String name) {}
