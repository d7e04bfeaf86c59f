package sharded;

import dev.fetchplan.Batch;
import dev.fetchplan.Shape;

/** The publisher, who is apart, by a statement of its own. */
@Shape(Book.class)
public record BookLine(String title, @Batch Publisher publisher) {}
