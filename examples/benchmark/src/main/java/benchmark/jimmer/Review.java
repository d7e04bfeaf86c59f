package benchmark.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.IdView;
import org.babyfish.jimmer.sql.ManyToOne;

@Entity
public interface Review {
  @Id
  long id();

  int stars();

  String text();

  @ManyToOne
  Book book();

  @IdView
  long bookId();
}
