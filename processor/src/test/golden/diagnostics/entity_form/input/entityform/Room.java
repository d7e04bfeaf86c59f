package entityform;

import dev.fetchplan.Entity;

@Entity
public interface Room {}
