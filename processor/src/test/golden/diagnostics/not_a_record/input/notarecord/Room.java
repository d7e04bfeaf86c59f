package notarecord;

import dev.fetchplan.Entity;

@Entity
public interface Room {}
