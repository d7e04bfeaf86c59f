package notarecord;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public class Shelf {
  @Id private long id;
}
