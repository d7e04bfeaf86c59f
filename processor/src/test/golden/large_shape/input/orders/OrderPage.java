package orders;

import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Twelve columns, four associations, three levels. */
@Shape(value = Order.class, statements = 4)
public record OrderPage(
    long id,
    String number,
    Order.Status status,
    Instant placedAt,
    @Nullable LocalDate shippedOn,
    BigDecimal total,
    BigDecimal tax,
    String currency,
    Optional<String> note,
    boolean gift,
    int version,
    @Path("customer.town.name") Optional<String> town,
    Buyer customer,
    Optional<Courier> courier,
    @OrderBy("position") List<Item> lines,
    @OrderBy("receivedAt desc") @Limit(3) List<Payment> payments) {

  public record Buyer(String name, String email) {}

  public record Item(int quantity, BigDecimal price, Article product) {}

  public record Article(String title, @OrderBy("id") @Limit(1) List<Picture> pictures) {}
}
