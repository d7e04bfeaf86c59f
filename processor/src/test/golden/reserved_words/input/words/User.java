package words;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "orders", target = Order.class)
@Fetch("orders")
public record User(@Id long id, @Column("select") String choice) {}
