package nokeyatthetarget;

import dev.fetchplan.Entity;

@Entity
record Nothing() {}
