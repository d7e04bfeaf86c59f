package cards;

import dev.fetchplan.Count;
import dev.fetchplan.Exists;
import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;

/** Conditions and orders over paths, of what a link table leads to. */
@Shape(Subject.class)
public record SubjectLine(
    String name,

    @Count("books") @Where("author.name like :author and translator.id is null")
    int written,

    @Exists("books") @Where("author.publisher.countryId = 'IN'")
    boolean indian,

    @Exists("books") boolean used,

    @OrderBy("author.publisher.name desc, author.id, title")
    @Where("author.publisher.name is not null or author.name = 'Raja Rao'")
    List<BookCard> books,

    @Path("books") @OrderBy("title desc") @Limit(1) List<Book> last) {}
