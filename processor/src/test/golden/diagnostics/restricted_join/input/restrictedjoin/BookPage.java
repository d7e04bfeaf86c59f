package restrictedjoin;

import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.Optional;

@Shape(Book.class)
public record BookPage(
    String title, @Where("publisher.name = 'Heinemann'") Optional<Author> author) {}
