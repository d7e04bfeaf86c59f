package typedids;

import javax.annotation.processing.Generated;

/** The key of {@link Point}. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record PointKey(Point.At at, Point.Hash hash, Object name) {}
