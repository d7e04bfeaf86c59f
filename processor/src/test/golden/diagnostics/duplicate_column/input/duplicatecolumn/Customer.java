package duplicatecolumn;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Customer(
    @Id long id,
    String city,
    @Embedded Address home,
    @Embedded(prefix = "work_") Address work,
    @Embedded(prefix = "work_") Address office) {

  record Address(String city, String street) {}
}
