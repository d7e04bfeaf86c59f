package crm;

import dev.fetchplan.query.Condition;
import dev.fetchplan.query.Declared;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.Counts;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Path;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Loads {@link Card}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CardRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CardRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CardRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link Card}: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT customer.id, customer.home_street, customer.home_town, customer.home_geo_latitude,
   *     customer.home_geo_longitude, customer.work_street, customer.work_town,
   *     customer.work_geo_latitude, customer.work_geo_longitude,
   *     (SELECT COUNT(*) FROM customer customer_referred WHERE customer_referred.friend_id = customer.id AND customer_referred.home_town = :city AND customer_referred.work_geo_latitude > 0),
   *     friend.id, friend.home_street, friend.home_town, friend.home_geo_latitude,
   *     friend.home_geo_longitude, friend.work_geo_latitude
   * FROM customer
   * LEFT JOIN customer friend ON friend.id = customer.friend_id
   * }</pre>
   *
   * <p>{@code referred}, for all rows at once:
   *
   * <pre>{@code
   * SELECT customer.id, customer.name, customer.home_street, customer.home_town,
   *     customer.home_geo_latitude, customer.home_geo_longitude, customer.work_street,
   *     customer.work_town, customer.work_geo_latitude, customer.work_geo_longitude, customer.friend_id
   * FROM customer
   * LEFT JOIN customer customer_friend ON customer_friend.id = customer.friend_id
   * WHERE customer.friend_id IN (:customerIds)
   *   AND customer_friend.home_town = 'Malgudi'
   * ORDER BY customer.home_town NULLS LAST, customer.work_town DESC NULLS LAST
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public All all(String city) {
    return new All(source, declared(city));
  }

  private static Narrowing declared(String city) {
    return Declared.nothing()
        .at("near", CustomerColumns::new, rows -> rows
            .where(row -> Condition.allOf(row.home().city().eq(city),
                row.work().geo().latitude().gt(0))))
        .at("referred", CustomerColumns::new, rows -> rows
            .where(row -> row.friend().home().city().eq("Malgudi"))
            .orderBy(row -> row.home().city().asc(), row -> row.work().city().desc()))
        .narrowing();
  }

  /** All {@link Card}: 2 statements. */
  public static final class All extends Query<Card, Customer, CustomerColumns, Long, All> {
    private static final Select CUSTOMERS = Select.root("Customer", """
        SELECT customer.id, customer.home_street, customer.home_town, customer.home_geo_latitude,
            customer.home_geo_longitude, customer.work_street, customer.work_town,
            customer.work_geo_latitude, customer.work_geo_longitude,
            (SELECT COUNT(*) FROM customer customer_referred WHERE customer_referred.friend_id = customer.id),
            friend.id, friend.home_street, friend.home_town, friend.home_geo_latitude,
            friend.home_geo_longitude, friend.work_geo_latitude
        FROM customer
        LEFT JOIN customer friend ON friend.id = customer.friend_id""")
        .counting("near", Path.ROOT.toMany("referred", "customer", "id", "friend_id"))
        .joining("friend", "Customer");

    private static final Select FRIEND = Select.prefetch("friend", "Customer", """
        SELECT customer.id, customer.home_street, customer.home_town, customer.home_geo_latitude,
            customer.home_geo_longitude, customer.work_geo_latitude
        FROM customer
        WHERE customer.id IN (:customerFriendIds)""")
        .unnarrowed();

    private static final Select REFERRED = Select.prefetch("referred", "Customer", """
        SELECT customer.id, customer.name, customer.home_street, customer.home_town,
            customer.home_geo_latitude, customer.home_geo_longitude, customer.work_street,
            customer.work_town, customer.work_geo_latitude, customer.work_geo_longitude, customer.friend_id
        FROM customer
        WHERE customer.friend_id IN (:customerIds)""");

    private static final Select NEAR = Select.prefetch("near", "Customer", """
        SELECT customer.friend_id, COUNT(*)
        FROM customer
        WHERE customer.friend_id IN (:customerIds)
        GROUP BY customer.friend_id""");

    private static final Plan<All, Card, CustomerColumns> PLAN =
        Plan.of("CardRepository.all", All::new, CustomerColumns::new, All::load, CUSTOMERS,
            REFERRED)
            .byRootKey(REFERRED);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the customer with that key, or empty if this query has none. */
    public Optional<Card> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link Card} for each customer in hand: 3 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code friend}, for all rows at once:
     *
     * <pre>{@code
     * SELECT customer.id, customer.home_street, customer.home_town, customer.home_geo_latitude,
     *     customer.home_geo_longitude, customer.work_geo_latitude
     * FROM customer
     * WHERE customer.id IN (:customerFriendIds)
     * }</pre>
     *
     * <p>{@code referred}, for all rows at once:
     *
     * <pre>{@code
     * SELECT customer.id, customer.name, customer.home_street, customer.home_town,
     *     customer.home_geo_latitude, customer.home_geo_longitude, customer.work_street,
     *     customer.work_town, customer.work_geo_latitude, customer.work_geo_longitude, customer.friend_id
     * FROM customer
     * LEFT JOIN customer customer_friend ON customer_friend.id = customer.friend_id
     * WHERE customer.friend_id IN (:customerIds)
     *   AND customer_friend.home_town = 'Malgudi'
     * ORDER BY customer.home_town NULLS LAST, customer.work_town DESC NULLS LAST
     * }</pre>
     *
     * <p>{@code near}, counted for all rows at once:
     *
     * <pre>{@code
     * SELECT customer.friend_id, COUNT(*)
     * FROM customer
     * WHERE customer.friend_id IN (:customerIds)
     *   AND customer.home_town = :city AND customer.work_geo_latitude > 0
     * GROUP BY customer.friend_id
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<Card> of(Collection<Customer> customers) {
      return complete(customers, All::complete);
    }

    /**
     * For each key its referred: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without referred has an empty list. The
     * method {@code of} shows the SQL: {@code referred}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Customer>> referredOf(Collection<Long> customerIds) {
      var keys = new LongIndex();
      return lists("referredOf", customerIds, keys, run -> referredOf(run, keys));
    }

    /** Narrows {@code referred} of each customer; no further statement. */
    public All referred(UnaryOperator<ToManyQuery<CustomerColumns>> narrow) {
      return narrowed("referred", ToManyQuery.of(CustomerColumns::new), narrow);
    }

    private static List<Card> load(Run run) {
      var customers = new CardRows();
      run.scan(CUSTOMERS, rows -> {
        while (rows.next()) {
          customers.addRoot(rows, 1);
        }
      });
      var referredOf = referredOf(run, customers.keys);
      var result = new ArrayList<Card>(customers.list.size());
      for (int i = 0; i < customers.list.size(); i++) {
        var customer = customers.list.get(i);
        result.add(new Card(customer.home(), customer.city(), customer.homePlace(), customer.work(),
            customer.workCity(), customer.friendHome(), customer.friendLatitude(), customer.near(),
            referredOf[i]));
      }
      return result;
    }

    private static List<Card> complete(Run run, List<Customer> customers) {
      var customerFriendIds = new LongIndex();
      var customerIds = new LongIndex();
      for (Customer customer : customers) {
        customerFriendIds.add(customer.friendId());
        customerIds.add(customer.id());
      }
      var friendOf = friendOf(run, customerFriendIds);
      var referredOf = referredOf(run, customerIds);
      var nearOf = nearOf(run, customerIds);
      var result = new ArrayList<Card>(customers.size());
      for (Customer customer : customers) {
        var friend = customerFriendIds.target(customer.friendId(), friendOf);
        result.add(new Card(customer.home(), customer.home().city(),
            customer.home().geo().orElse(null), Optional.ofNullable(customer.work()),
            Optional.ofNullable(customer.work()).map(Address::city),
            friend.map(FriendOfCard::friendHome).orElse(null),
            friend.map(FriendOfCard::friendLatitude).orElse(null),
            nearOf.getInt(customerIds.find(customer.id())),
            referredOf[customerIds.find(customer.id())]));
      }
      return result;
    }

    private static List<Optional<FriendOfCard>> friendOf(Run run, LongIndex customerFriendIds) {
      var friends = new FriendOfCardRows();
      var customerToFriend = new Targets(run, customerFriendIds, "Customer.friend",
          "customer.friend_id");
      run.scan(FRIEND, customerFriendIds, rows -> {
        while (rows.next()) {
          customerToFriend.add(rows, 1, customerFriendIds.find(rows, 1), friends.append(rows, 1));
        }
      });
      return customerToFriend.optional(friends.list);
    }

    private static List<Customer>[] referredOf(Run run, LongIndex customerIds) {
      var referred = new CustomerRows();
      var customerToReferred = new Links();
      run.scan(REFERRED, customerIds, rows -> {
        while (rows.next()) {
          customerToReferred.add(customerIds.find(rows, 11), referred.append(rows, 1));
        }
      });
      return customerToReferred.lists(customerIds.size(), referred.list);
    }

    private static Counts nearOf(Run run, LongIndex customerIds) {
      var counts = new Counts(customerIds);
      run.scan(NEAR, customerIds, rows -> {
        while (rows.next()) {
          counts.add(customerIds.find(rows, 1), rows.getLong(2));
        }
      });
      return counts;
    }
  }

  /** What {@link Card} takes of a row that {@code friend} leads to. */
  private record FriendOfCard(Address friendHome, Double friendLatitude) {}

  /** What a row holds of {@link Card}. */
  private record CardRow(Address home, String city, Geo homePlace, Optional<Address> work,
      Optional<String> workCity, Address friendHome, Double friendLatitude, int near) {}

  /** Reads {@link CardRow} from rows. */
  private static final class CardRows {
    final LongIndex keys = new LongIndex();

    final List<CardRow> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    CardRow read(Rows rows, int at) throws SQLException {
      return new CardRow(new Address(rows.getString(at + 1), rows.getString(at + 2),
              rows.areNull(at + 3, 2) ? Optional.empty()
                  : Optional.of(new Geo(rows.getDouble(at + 3), rows.getDouble(at + 4)))),
          rows.getString(at + 2), rows.areNull(at + 3, 2) ? null : new Geo(rows.getDouble(at + 3),
              rows.getDouble(at + 4)), rows.areNull(at + 5, 4) ? Optional.empty()
              : Optional.of(new Address(rows.getString(at + 5), rows.getString(at + 6),
              rows.areNull(at + 7, 2) ? Optional.empty()
                  : Optional.of(new Geo(rows.getDouble(at + 7), rows.getDouble(at + 8))))),
          Optional.ofNullable(rows.getString(at + 6)), rows.areNull(at + 11, 4) ? null
              : new Address(rows.getString(at + 11), rows.getString(at + 12),
              rows.areNull(at + 13, 2) ? Optional.empty()
                  : Optional.of(new Geo(rows.getDouble(at + 13), rows.getDouble(at + 14)))),
          rows.getDoubleOrNull(at + 15), rows.getInt(at + 9));
    }
  }

  /** Reads {@link FriendOfCard} from rows. */
  private static final class FriendOfCardRows {
    final List<FriendOfCard> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    FriendOfCard read(Rows rows, int at) throws SQLException {
      return new FriendOfCard(rows.areNull(at + 1, 4) ? null : new Address(rows.getString(at + 1),
              rows.getString(at + 2), rows.areNull(at + 3, 2) ? Optional.empty()
                  : Optional.of(new Geo(rows.getDouble(at + 3), rows.getDouble(at + 4)))),
          rows.getDoubleOrNull(at + 5));
    }
  }

  /** Reads {@link Customer} from rows. */
  private static final class CustomerRows {
    final List<Customer> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Customer read(Rows rows, int at) throws SQLException {
      return new Customer(rows.getLong(at), rows.getString(at + 1),
          new Address(rows.getString(at + 2), rows.getString(at + 3), rows.areNull(at + 4, 2)
                  ? Optional.empty() : Optional.of(new Geo(rows.getDouble(at + 4),
                  rows.getDouble(at + 5)))), rows.areNull(at + 6, 4) ? null
              : new Address(rows.getString(at + 6), rows.getString(at + 7), rows.areNull(at + 8, 2)
                  ? Optional.empty() : Optional.of(new Geo(rows.getDouble(at + 8),
                  rows.getDouble(at + 9)))), rows.getLongOrNull(at + 10));
    }
  }
}
