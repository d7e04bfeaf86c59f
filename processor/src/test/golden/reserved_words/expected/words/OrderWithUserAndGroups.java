package words;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Order} with user and groups. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record OrderWithUserAndGroups(long id, String group, int limit, long userId, User user,
    List<Group> groups) {
  /** Returns the columns alone. */
  public Order entity() {
    return new Order(id, group, limit, userId);
  }

  /** Returns the entity's columns with the associations. */
  public static OrderWithUserAndGroups of(Order order, User user, List<Group> groups) {
    return new OrderWithUserAndGroups(order.id(), order.group(), order.limit(), order.userId(),
        user, groups);
  }
}
