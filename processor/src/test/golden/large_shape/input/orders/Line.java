package orders;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.math.BigDecimal;

@Entity
public record Line(
    @Id long id,
    int position,
    int quantity,
    BigDecimal price,
    @References(Order.class) long orderId,
    @References(Product.class) long productId) {}
