package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import school.Student;

/** Needs the courses of a student, whose link table is broken, and nothing of their clubs. */
@Entity
@Fetch("student.courses")
public record Card(@Id long id, @References(Student.class) long studentId) {}
