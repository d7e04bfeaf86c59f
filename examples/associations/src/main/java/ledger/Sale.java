package ledger;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity(table = "sales_1943", schema = "old_ledger", name = "BookSale")
@OneToMany(name = "items", target = Item.class)
@Fetch("items")
public record Sale(
    @Id @Column("sale_no") long id, @Column("sum total") int total, String line2) {}
