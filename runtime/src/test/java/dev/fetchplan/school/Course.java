package dev.fetchplan.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record Course(
    long id,
    String title,
    @Nullable LocalDate starts,
    @Nullable Long teacherId) {}
