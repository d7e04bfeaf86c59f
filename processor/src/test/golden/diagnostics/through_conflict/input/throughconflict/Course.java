package throughconflict;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(
    name = "students",
    target = Student.class,
    mappedBy = "courses",
    through = Enrollment.class)
@ManyToMany(name = "others", target = Student.class, mappedBy = "courses", to = "student")
public record Course(@Id long id) {}
