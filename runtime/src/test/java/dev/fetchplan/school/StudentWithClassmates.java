package dev.fetchplan.school;

import java.util.List;

public record StudentWithClassmates(long id, String name, List<CourseWithStudents> courses) {

  public record CourseWithStudents(Course course, List<Student> students) {}
}
