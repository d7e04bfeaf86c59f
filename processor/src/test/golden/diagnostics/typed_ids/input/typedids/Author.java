package typedids;

import dev.fetchplan.Entity;

@Entity
public record Author(@dev.fetchplan.Id Id id, String name) {

  public record Id(long value) {}
}
