package shapesofbrokenentities;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;

@Shape(Book.class)
record Card(
    double price, List<Review> reviews, Author author, @Path("author.name") String writer) {}
