package duplicatecolumn;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Book(@Id long id, String title, @Column("title") String name) {}
