package library.ids;

public record AuthorId(long value) {}
