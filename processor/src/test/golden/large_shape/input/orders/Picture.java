package orders;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Picture(@Id long id, String address, @References(Product.class) long productId) {}
