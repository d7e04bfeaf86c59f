package campus;

import javax.annotation.processing.Generated;

/** The key of {@link Course}. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CourseKey(String term, int number) {}
