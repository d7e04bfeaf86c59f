package notaname;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Book(
    @Id long id,
    @Column("") String title,
    @References(value = Author.class, name = "the author") long authorId) {}
