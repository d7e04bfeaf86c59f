package sharded;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import org.jspecify.annotations.Nullable;

/** On the shard of its key. */
@Entity
@OneToMany(name = "books", target = Book.class)
@Fetch("books")
@Fetch("books.reviews")
public record Author(@Id long id, String name, @Nullable Integer born) {}
