package throughconflict;

import javax.annotation.processing.Generated;

/** The key of {@link Enrollment}. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record EnrollmentKey(long studentId, long courseId) {}
