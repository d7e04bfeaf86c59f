package maybeabsent;

import dev.fetchplan.Shape;
import library.Book;

@Shape(Book.class)
record Card(String subtitle, int pages) {}
