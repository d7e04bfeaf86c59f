package benchmark.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.IdView;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OneToMany;

@Entity
public interface Book {
  @Id
  long id();

  String title();

  int published();

  @ManyToOne
  Author author();

  @IdView
  long authorId();

  @OneToMany(mappedBy = "book")
  List<Review> reviews();
}
