package crm;

import dev.fetchplan.Count;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Embedded values and columns in them, of the entity and of one that it refers to. */
@Shape(Customer.class)
public record Card(
    Address home,
    @Path("home.city") String city,
    @Path("home.geo") @Nullable Geo homePlace,
    Optional<Address> work,
    @Path("work.city") Optional<String> workCity,
    @Path("friend.home") @Nullable Address friendHome,
    @Path("friend.work.geo.latitude") @Nullable Double friendLatitude,
    @Count("referred") @Where("home.city = :city and work.geo.latitude > 0") int near,
    @Where("friend.home.city = 'Malgudi'") @OrderBy("home.city, work.city desc")
        List<Customer> referred) {}
