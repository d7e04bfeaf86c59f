package typedids;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Point(@Id At at, @Id Hash hash, @Id Name name) {

  public record At(double x) {}

  public record Hash(byte[] bytes) {}

  private record Name(String text) {}
}
