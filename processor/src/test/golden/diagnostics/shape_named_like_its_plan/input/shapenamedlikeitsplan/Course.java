package shapenamedlikeitsplan;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.References;

@Entity
@ManyToMany(name = "students", target = Student.class, mappedBy = "courses")
record Course(@Id long id, @References(Student.class) long mentorId) {}
