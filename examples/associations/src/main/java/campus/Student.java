package campus;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;

@Entity
@ManyToMany(name = "courses", target = Course.class, through = Enrollment.class, from = "student")
@ManyToMany(
    name = "assisted",
    target = Course.class,
    through = Enrollment.class,
    from = "assistant",
    to = "course")
@OneToMany(name = "enrollments", target = Enrollment.class, mappedBy = "student")
@Fetch("courses")
@Fetch("assisted")
@Fetch({"courses", "enrollments.course"})
@Fetch(name = "withClassmates", value = "courses.students")
public record Student(@Id long id, String name) {}
