package entityform;

import dev.fetchplan.Entity;

@Entity
public enum Colour {
  RED
}
