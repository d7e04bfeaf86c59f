package dev.fetchplan.school;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record CourseWithTeacher(
    long id,
    String title,
    @Nullable LocalDate starts,
    @Nullable Long teacherId,
    Optional<Teacher> teacher) {}
