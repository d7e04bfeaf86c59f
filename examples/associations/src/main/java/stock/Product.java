package stock;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Entity
@OneToMany(name = "deliveries", target = Delivery.class)
@Fetch("deliveries")
public record Product(
    @Id long id,
    List<String> tags,
    @Json Map<String, Integer> stock,
    Map<String, List<Integer>> prices,
    Integer[] sizes,
    @Embedded(prefix = "detail_") Optional<Details> details) {}
