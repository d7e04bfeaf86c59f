package cards;

/** A plain record: only these columns are selected. */
public record BookCard(String title, int published) {}
