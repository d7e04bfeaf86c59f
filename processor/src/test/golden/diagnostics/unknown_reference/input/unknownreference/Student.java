package unknownreference;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "courses", target = Course.class, through = Enrollment.class, from = "studnt")
@ManyToMany(
    name = "graded",
    target = Course.class,
    through = Enrollment.class,
    from = "grade",
    to = "notes")
@ManyToMany(name = "swapped", target = Course.class, through = Enrollment.class, from = "course")
@Fetch("courses")
public record Student(@Id long id) {}
