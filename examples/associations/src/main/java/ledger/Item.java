package ledger;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity(schema = "old_ledger")
@Fetch("boughtIn")
public record Item(
    @Id long id,
    String isbn13,

    @References(value = Sale.class, name = "boughtIn") @Column("ref")
    long sale) {}
