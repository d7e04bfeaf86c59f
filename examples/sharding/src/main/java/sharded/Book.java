package sharded;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

/** On the shard of its author, seldom on that of its publisher. */
@Entity
@OneToMany(name = "reviews", target = Review.class)
@Fetch("author")
@Fetch("reviews")
@Fetch(name = "withPublisherJoined", value = "publisher")
@Fetch(value = "publisher", batch = "publisher")
public record Book(
    @Id long id,
    String title,
    @Nullable Integer published,
    @References(Author.class) long authorId,
    @References(Publisher.class) long publisherId) {}
