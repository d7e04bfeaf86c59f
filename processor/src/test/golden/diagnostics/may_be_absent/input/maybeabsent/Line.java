package maybeabsent;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import library.Book;
import library.Reader;
import library.Review;

@Shape(Review.class)
record Line(
    Reader reader,
    @Path("reader.name") String name,
    @Path("reader.id") long readerId,
    @Path("book.subtitle") String subtitle,
    @Where("lent = true") Book book) {}
