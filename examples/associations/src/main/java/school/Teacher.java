package school;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "courses", target = Course.class)
@Fetch(name = "withSchool", value = "courses.students.courses.teacher", statements = 4)
public record Teacher(@Id long id, String name) {}
