package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.References;
import school.Student;

/** Leads over a link table that was compiled before, and declares another one that was. */
@Entity
@ManyToMany(name = "enrolled", target = Student.class, through = Pass.class)
@Fetch("holder.courses")
@Fetch("enrolled.courses")
public record Card(@Id long id, @References(Student.class) long holderId) {}
