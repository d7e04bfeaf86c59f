package generatedtypeexists;

public class BookRepository {}
