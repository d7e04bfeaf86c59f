package sharded;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

/** On the shard of its key, apart from its books and its owner. */
@Entity
@OneToMany(name = "books", target = Book.class)
@OneToMany(name = "imprints", target = Publisher.class)
@Fetch("books")
@Fetch(name = "withOwnerJoined", value = "owner")
@Fetch(value = "owner", batch = "owner")
public record Publisher(
    @Id long id,
    String name,
    @References(Publisher.class) @Nullable Long ownerId) {}
