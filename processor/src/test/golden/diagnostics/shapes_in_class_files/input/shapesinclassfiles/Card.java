package shapesinclassfiles;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;
import library.Book;
import library.Line;

@Shape(Book.class)
record Card(
    String title,
    List<Line> reviews,
    @Path("reviews") List<Read> read) {}
