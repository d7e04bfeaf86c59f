package dev.fetchplan.school;

import java.util.List;

public record StudentWithCourses(long id, String name, List<CourseWithTeacher> courses) {

  public static StudentWithCourses of(Student student, List<CourseWithTeacher> courses) {
    return new StudentWithCourses(student.id(), student.name(), courses);
  }
}
