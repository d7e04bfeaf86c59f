package generatedtypeexists;

public record AuthorWithPens(long id) {}
