package library.ids;

/** The key of a {@code T}. */
public record Ref<T>(int number) {}
