package parcels.ids;

/** The key of a {@code T}; the parameter keeps those of different entities apart. */
public record Ref<T>(int number) {}
