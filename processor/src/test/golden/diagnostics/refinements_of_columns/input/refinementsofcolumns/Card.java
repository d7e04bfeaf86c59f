package refinementsofcolumns;

import dev.fetchplan.Batch;
import dev.fetchplan.Count;
import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.time.LocalDate;
import library.Book;

@Shape(Book.class)
record Card(
    Book book,
    @Where("title = 'x'") String title,
    @OrderBy("id") long id,
    @Limit(1) boolean lent,
    @Batch @Path("published") LocalDate day,
    @Path("title.length") int length,
    @Count("pages") int pages) {}
