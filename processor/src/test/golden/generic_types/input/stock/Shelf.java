package stock;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import java.util.List;

/** A class with a variable number of values. */
@Entity
public class Shelf {
  private final long id;
  private final List<Long> boxes;
  private final String[] labels;

  public Shelf(@Id long id, List<Long> boxes, String... labels) {
    this.id = id;
    this.boxes = boxes;
    this.labels = labels;
  }

  public long getId() {
    return id;
  }

  public List<Long> getBoxes() {
    return boxes;
  }

  public String[] getLabels() {
    return labels;
  }
}
