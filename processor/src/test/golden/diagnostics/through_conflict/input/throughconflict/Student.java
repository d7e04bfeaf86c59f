package throughconflict;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(
    name = "courses",
    target = Course.class,
    through = Enrollment.class,
    table = "enrollment")
@ManyToMany(
    name = "more",
    target = Course.class,
    through = Enrollment.class,
    sourceColumns = "student_id",
    targetColumns = "course_id")
@ManyToMany(name = "others", target = Course.class, from = "student", to = "course")
public record Student(@Id long id) {}
