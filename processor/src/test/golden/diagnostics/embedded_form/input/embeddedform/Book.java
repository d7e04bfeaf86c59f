package embeddedform;

import dev.fetchplan.Column;
import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import java.util.List;

@Entity
public record Book(
    @Id long id,
    @Embedded String title,
    @Embedded int pages,
    @Embedded Shape shape,
    @Embedded(prefix = "x_") List<Size> sizes,
    @Embedded Pair<String, String> pair,
    @Embedded Nothing nothing,
    @Embedded Bean bean,
    @Embedded @Column("size") Size size) {

  interface Shape {}

  record Size(int width) {}

  record Pair<A, B>(A first, B second) {}

  record Nothing() {}

  static class Bean {
    int size;
  }
}
