package aggregatetype;

import dev.fetchplan.Count;
import dev.fetchplan.Exists;
import dev.fetchplan.Shape;
import library.Book;

@Shape(Book.class)
record Card(
    @Count("reviews") String count,
    @Count("reviews") boolean any,
    @Exists("reviews") long exists,
    @Exists("reviews") Boolean boxed) {}
