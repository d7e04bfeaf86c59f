package refinementsofcolumns;

import dev.fetchplan.Batch;
import dev.fetchplan.Shape;
import library.Book;

@Shape(Book.class)
record Page(@Batch Book book) {}
