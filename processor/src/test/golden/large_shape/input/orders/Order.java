package orders;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity(table = "orders")
@OneToMany(name = "lines", target = Line.class)
@OneToMany(name = "payments", target = Payment.class)
public record Order(
    @Id long id,
    @Column("order_number") String number,
    Status status,
    Instant placedAt,
    @Nullable LocalDate shippedOn,
    BigDecimal total,
    BigDecimal tax,
    String currency,
    @Nullable String note,
    boolean gift,
    int version,
    @References(Customer.class) long customerId,
    @References(Courier.class) @Nullable Long courierId) {

  public enum Status {
    PLACED,
    PAID,
    SHIPPED
  }
}
