package parameterconflict;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import library.Book;
import library.Review;

@Shape(Review.class)
record Page(Book book, @Path("book") Card card) {}
