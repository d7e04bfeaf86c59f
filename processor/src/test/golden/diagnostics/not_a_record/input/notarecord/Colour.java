package notarecord;

import dev.fetchplan.Entity;

@Entity
public enum Colour {
  RED
}
