package benchmark.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;

@Entity
public interface Author {
  @Id
  long id();

  String name();

  @OneToMany(mappedBy = "author")
  List<Book> books();
}
