package words;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link User} with orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record UserWithOrders(long id, String choice, List<Order> orders) {
  /** Returns the columns alone. */
  public User entity() {
    return new User(id, choice);
  }

  /** Returns the entity's columns with the associations. */
  public static UserWithOrders of(User user, List<Order> orders) {
    return new UserWithOrders(user.id(), user.choice(), orders);
  }
}
