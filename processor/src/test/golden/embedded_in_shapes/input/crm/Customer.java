package crm;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
@OneToMany(name = "referred", target = Customer.class)
public record Customer(
    @Id long id,
    String name,
    @Embedded(prefix = "home_") Address home,
    @Embedded(prefix = "work_") @Nullable Address work,
    @References(Customer.class) @Nullable Long friendId) {}
