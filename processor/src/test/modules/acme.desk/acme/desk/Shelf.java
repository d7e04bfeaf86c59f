package acme.desk;

import acme.library.Author;
import acme.library.Book;
import dev.fetchplan.Shape;
import java.util.List;

@Shape(Author.class)
record Shelf(String name, List<Book> books) {}
