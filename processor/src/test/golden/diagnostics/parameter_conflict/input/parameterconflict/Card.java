package parameterconflict;

import dev.fetchplan.Count;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import library.Book;

@Shape(Book.class)
record Card(
    @Count("reviews") @Where("stars = :x") long a,
    @Count("reviews") @Where("text = :x") long b,
    @Count("reviews") @Where("stars in :x") long c,
    List<Line> reviews) {}
