package crm;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Embedded values of the entity that another one refers to. */
@Shape(Visit.class)
public record VisitCard(
    long id,
    Period visit,
    @Path("customer.home") Address home,
    @Path("customer.work") @Nullable Address work,
    @Path("customer.absence.weeks") @Nullable Integer weeks,
    @Where("home.geo.latitude > :latitude") Optional<Customer> customer) {}
