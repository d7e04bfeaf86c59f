package stock;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Entity
public record Product(
    @Id long id,
    List<String> tags,
    @Json Map<String, Integer> stock,
    Optional<Map<String, List<Integer[]>>> prices,
    List<String>[] grid,
    String[][] names,
    @Embedded Details details) {

  public record Details(List<String> notes, @Json Map<String, Integer> marks, Map<String, int[]> codes) {}
}
