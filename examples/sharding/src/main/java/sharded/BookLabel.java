package sharded;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;

/** What cannot be right: a column of the publisher, who is apart, is joined. */
@Shape(Book.class)
public record BookLabel(
    String title, @Path("publisher.name") String publisherName) {}
