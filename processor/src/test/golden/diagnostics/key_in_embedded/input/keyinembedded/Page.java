package keyinembedded;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Page(@Id long id, @Embedded PageKey key) {

  record PageKey(@Id int number) {}
}
