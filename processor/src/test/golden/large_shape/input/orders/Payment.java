package orders;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.math.BigDecimal;
import java.time.Instant;

@Entity
public record Payment(
    @Id long id, BigDecimal amount, Instant receivedAt, @References(Order.class) long orderId) {}
