package cards;

import dev.fetchplan.Count;
import dev.fetchplan.Exists;
import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import java.util.Optional;

@Shape(Author.class)
public record AuthorCard(
    String name,
    @Path("publisher.name") Optional<String> publisherName,
    @Count("books") long bookCount,
    @Exists("reviews") @Where("stars >= :minStars") boolean praised,
    @OrderBy("published desc") @Limit(3) List<BookCard> books,
    @Path("reviews") @Where("stars >= :minStars") List<Review> praise) {}
