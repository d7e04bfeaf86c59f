package unknownreference;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "notes", target = Note.class)
public record Enrollment(
    @Id long id,
    @References(Student.class) long studentId,
    @References(Course.class) long courseId,
    int grade) {}
