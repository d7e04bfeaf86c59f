package mappedbyconflict;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(
    name = "students",
    target = Student.class,
    mappedBy = "courses",
    table = "enrollment")
public record Course(@Id long id) {}
