package stock;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.List;
import java.util.Map;

/** A class with such components. */
@Entity
@Fetch("product")
public class Delivery {

  private final long id;
  private final List<Long> parcels;
  private final Map<String, Integer> counts;
  private final long productId;

  public Delivery(
      @Id long id,
      List<Long> parcels,
      @Json Map<String, Integer> counts,
      @References(Product.class) long productId) {
    this.id = id;
    this.parcels = parcels;
    this.counts = counts;
    this.productId = productId;
  }

  public long getId() {
    return id;
  }

  public List<Long> getParcels() {
    return parcels;
  }

  public Map<String, Integer> getCounts() {
    return counts;
  }

  public long getProductId() {
    return productId;
  }
}
