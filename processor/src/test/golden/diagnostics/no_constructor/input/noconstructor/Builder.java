package noconstructor;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

@Entity
public class Builder {
  private final long id;

  private Builder(long id) {
    this.id = id;
  }

  @JdbiConstructor
  public Builder with(@Id long id) {
    return new Builder(id);
  }

  public long id() {
    return id;
  }
}
