package parcels.ids;

/** The key of a depot. */
public record DepotId(long value) {}
