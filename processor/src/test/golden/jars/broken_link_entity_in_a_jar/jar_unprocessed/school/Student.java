package school;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "courses", target = Course.class, through = Enrollment.class)
@ManyToMany(name = "clubs", target = Course.class, through = Enrollment.class, to = "club")
public record Student(@Id long id) {}
