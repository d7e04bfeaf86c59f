package sharded;

import dev.fetchplan.OrderBy;
import dev.fetchplan.Shape;
import java.util.List;

/** A level of it is on all shards. */
@Shape(Publisher.class)
public record PublisherTree(String name, @OrderBy("name") List<PublisherTree> imprints) {}
