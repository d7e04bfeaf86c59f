package writers;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** A line of one purchase. */
@Entity
public record Line(
    @Id long id, long amount, @References(Purchase.class) long purchaseId) {}
