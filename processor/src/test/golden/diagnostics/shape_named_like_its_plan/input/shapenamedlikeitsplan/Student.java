package shapenamedlikeitsplan;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.References;

@Entity
@ManyToMany(name = "courses", target = Course.class)
@Fetch(name = "withEverything", value = {"courses.students.mentor", "mentor.courses.students", "mentor.courses.mentor"})
@Fetch(name = "withMentor", value = "mentor.mentor")
record Student(@Id long id, @References(Student.class) Long mentorId) {}
