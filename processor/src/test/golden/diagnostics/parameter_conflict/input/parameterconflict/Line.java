package parameterconflict;

import dev.fetchplan.Where;
import java.util.Optional;
import library.Book;

record Line(@Where("pages > :x or id = :x") Optional<Book> book) {}
