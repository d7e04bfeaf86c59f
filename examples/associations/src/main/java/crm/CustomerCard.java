package crm;

import dev.fetchplan.Count;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Embedded values as they are, as an {@code Optional}, and columns in them. */
@Shape(Customer.class)
public record CustomerCard(
    Address home,
    @Path("home.geo.latitude") Optional<Double> latitude,
    @Path("work.city") @Nullable String workCity,
    Optional<Period> absence,
    @Count("visits") @Where("visit.weeks >= :weeks") int longVisits,
    @OrderBy("visit.weeks desc") List<VisitLine> visits) {

  /** What a visit took. */
  public record VisitLine(Period visit) {}
}
