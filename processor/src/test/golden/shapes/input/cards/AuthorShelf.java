package cards;

import dev.fetchplan.Limit;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;

/** Shapes of two plans that fetch the same; and a list that is cut, without an order. */
@Shape(Author.class)
public record AuthorShelf(
    List<BookWithAuthor> books,
    List<AuthorWithBooksAuthor.BookWithAuthor> translations,
    @Path("books") @Limit(2) List<BookCard> first) {}
