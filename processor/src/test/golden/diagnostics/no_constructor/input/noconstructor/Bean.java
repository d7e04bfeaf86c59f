package noconstructor;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public class Bean {
  @Id private long id;

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
