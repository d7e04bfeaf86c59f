package unknowncomponentsofshapes;

import dev.fetchplan.Count;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import library.Review;

@Shape(Review.class)
record Card(
    String writer,
    int star,
    @Path("book.titel") String title,
    @Path("bok.title") String other,
    @Count("replies") long replies) {}
