package school;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "courses", target = Course.class, through = Enrollment.class)
public record Student(@Id long id) {}
