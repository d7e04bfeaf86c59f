package crm;

import crm.places.Address;
import crm.places.Geo;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Customer} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CustomerRepository {
  private static final QualifiedType<LocalDate> LOCAL_DATE = QualifiedType.of(LocalDate.class);

  private static final QualifiedType<List<String>> LIST_OF_STRING =
      QualifiedType.of(new GenericType<List<String>>() {});

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CustomerRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, LOCAL_DATE, LIST_OF_STRING);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CustomerRepository(Handle handle) {
    this.source = Source.of(handle, LOCAL_DATE, LIST_OF_STRING);
  }

  /**
   * Customers without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT customer.id, customer.home_street, customer.home_town, customer.home_state,
   *     customer.home_geo_latitude, customer.home_geo_longitude, customer.work_street,
   *     customer.work_town, customer.work_state, customer.work_geo_latitude,
   *     customer.work_geo_longitude, customer.first, customer.last
   * FROM customer
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Customers with visits: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT customer.id, customer.home_street, customer.home_town, customer.home_state,
   *     customer.home_geo_latitude, customer.home_geo_longitude, customer.work_street,
   *     customer.work_town, customer.work_state, customer.work_geo_latitude,
   *     customer.work_geo_longitude, customer.first, customer.last
   * FROM customer
   * }</pre>
   *
   * <p>{@code visits}, for all rows at once:
   *
   * <pre>{@code
   * SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
   *     visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude
   * FROM visit
   * WHERE visit.customer_id IN (:customerIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithVisits withVisits() {
    return new WithVisits(source, Narrowing.NONE);
  }

  /**
   * Customers with visits (with agent): 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT customer.id, customer.home_street, customer.home_town, customer.home_state,
   *     customer.home_geo_latitude, customer.home_geo_longitude, customer.work_street,
   *     customer.work_town, customer.work_state, customer.work_geo_latitude,
   *     customer.work_geo_longitude, customer.first, customer.last
   * FROM customer
   * }</pre>
   *
   * <p>{@code visits}, for all rows at once:
   *
   * <pre>{@code
   * SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
   *     visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude, agent.id,
   *     agent.customer_most, agent.customer_least
   * FROM visit
   * LEFT JOIN agent ON agent.id = visit.agent_id
   * WHERE visit.customer_id IN (:customerIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithVisitsAgent withVisitsAgent() {
    return new WithVisitsAgent(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Customer> rowMapper() {
    return LabelledRows.mapper("Customer",
        (rows, at) -> new Customer(new Address(rows.getString(at[1]), rows.getString(at[2]),
            rows.getString(at[3]), rows.areNull(at, 4, 2) ? Optional.empty()
                : Optional.of(Geo.of(rows.getDouble(at[4]), rows.getDouble(at[5])))),
        rows.areNull(at, 6, 5) ? null : new Address(rows.getString(at[6]), rows.getString(at[7]),
            rows.getString(at[8]), rows.areNull(at, 9, 2) ? Optional.empty()
                : Optional.of(Geo.of(rows.getDouble(at[9]), rows.getDouble(at[10])))),
        new Customer.Name(rows.getString(at[11]), rows.getString(at[12])), rows.getLong(at[0])),
        "id", "home_street", "home_town", "home_state", "home_geo_latitude", "home_geo_longitude",
        "work_street", "work_town", "work_state", "work_geo_latitude", "work_geo_longitude",
        "first", "last");
  }

  /** Customers without associations: 1 statement. */
  public static final class All extends Query<Customer, Customer, CustomerColumns, Long, All> {
    private static final Select CUSTOMERS = Select.root("Customer", """
        SELECT customer.id, customer.home_street, customer.home_town, customer.home_state,
            customer.home_geo_latitude, customer.home_geo_longitude, customer.work_street,
            customer.work_town, customer.work_state, customer.work_geo_latitude,
            customer.work_geo_longitude, customer.first, customer.last
        FROM customer""");

    private static final Plan<All, Customer, CustomerColumns> PLAN =
        Plan.of("CustomerRepository.all", All::new, CustomerColumns::new, All::load, CUSTOMERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the customer with that key, or empty if this query has none. */
    public Optional<Customer> byId(long id) {
      return byKey(id);
    }

    /** Customers in hand, in an immutable list: no statement. */
    public List<Customer> of(Collection<Customer> customers) {
      return inHand(customers);
    }

    private static List<Customer> load(Run run) {
      var customers = new CustomerRows();
      run.scan(CUSTOMERS, rows -> {
        while (rows.next()) {
          customers.append(rows, 1);
        }
      });
      return run.distinct(customers.list, Customer::id);
    }
  }

  /** Customers with visits: 2 statements. */
  public static final class WithVisits
      extends Query<CustomerWithVisits, Customer, CustomerColumns, Long, WithVisits> {
    private static final Select CUSTOMERS = Select.root("Customer", """
        SELECT customer.id, customer.home_street, customer.home_town, customer.home_state,
            customer.home_geo_latitude, customer.home_geo_longitude, customer.work_street,
            customer.work_town, customer.work_state, customer.work_geo_latitude,
            customer.work_geo_longitude, customer.first, customer.last
        FROM customer""");

    private static final Select VISITS = Select.prefetch("visits", "Visit", """
        SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
            visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude
        FROM visit
        WHERE visit.customer_id IN (:customerIds)""");

    private static final Plan<WithVisits, CustomerWithVisits, CustomerColumns> PLAN =
        Plan.of("CustomerRepository.withVisits", WithVisits::new, CustomerColumns::new,
            WithVisits::load, CUSTOMERS, VISITS)
            .byRootKey(VISITS);

    private WithVisits(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the customer with that key, or empty if this query has none. */
    public Optional<CustomerWithVisits> byId(long id) {
      return byKey(id);
    }

    /**
     * Customers in hand with visits: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code visits}, for all rows at once:
     *
     * <pre>{@code
     * SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
     *     visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude
     * FROM visit
     * WHERE visit.customer_id IN (:customerIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CustomerWithVisits> of(Collection<Customer> customers) {
      return complete(customers, WithVisits::complete);
    }

    /**
     * For each key its visits: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without visits has an empty list. The
     * method {@code of} shows the SQL: {@code visits}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Visit>> visitsOf(Collection<Long> customerIds) {
      var keys = new LongIndex();
      return lists("visitsOf", customerIds, keys, run -> visitsOf(run, keys));
    }

    /** Narrows {@code visits} of each customer; no further statement. */
    public WithVisits visits(UnaryOperator<ToManyQuery<VisitColumns>> narrow) {
      return narrowed("visits", ToManyQuery.of(VisitColumns::new), narrow);
    }

    private static List<CustomerWithVisits> load(Run run) {
      var customers = new CustomerRows();
      run.scan(CUSTOMERS, rows -> {
        while (rows.next()) {
          customers.addRoot(rows, 1);
        }
      });
      var visitsOf = visitsOf(run, customers.keys);
      var result = new ArrayList<CustomerWithVisits>(customers.list.size());
      for (int i = 0; i < customers.list.size(); i++) {
        result.add(CustomerWithVisits.of(customers.list.get(i), visitsOf[i]));
      }
      return result;
    }

    private static List<CustomerWithVisits> complete(Run run, List<Customer> customers) {
      var customerIds = new LongIndex();
      for (Customer customer : customers) {
        customerIds.add(customer.id());
      }
      var visitsOf = visitsOf(run, customerIds);
      var result = new ArrayList<CustomerWithVisits>(customers.size());
      for (Customer customer : customers) {
        result.add(CustomerWithVisits.of(customer, visitsOf[customerIds.find(customer.id())]));
      }
      return result;
    }

    private static List<Visit>[] visitsOf(Run run, LongIndex customerIds) {
      var visits = new VisitRows(run);
      var customerToVisits = new Links();
      run.scan(VISITS, customerIds, rows -> {
        while (rows.next()) {
          customerToVisits.add(customerIds.find(rows, 2), visits.append(rows, 1));
        }
      });
      return customerToVisits.lists(customerIds.size(), visits.list);
    }
  }

  /** Customers with visits (with agent): 2 statements. */
  public static final class WithVisitsAgent
      extends Query<CustomerWithVisitsAgent, Customer, CustomerColumns, Long, WithVisitsAgent> {
    private static final Select CUSTOMERS = Select.root("Customer", """
        SELECT customer.id, customer.home_street, customer.home_town, customer.home_state,
            customer.home_geo_latitude, customer.home_geo_longitude, customer.work_street,
            customer.work_town, customer.work_state, customer.work_geo_latitude,
            customer.work_geo_longitude, customer.first, customer.last
        FROM customer""");

    private static final Select VISITS = Select.prefetch("visits", "Visit", """
        SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
            visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude, agent.id,
            agent.customer_most, agent.customer_least
        FROM visit
        LEFT JOIN agent ON agent.id = visit.agent_id
        WHERE visit.customer_id IN (:customerIds)""")
        .joining("agent", "Agent");

    private static final Plan<WithVisitsAgent, CustomerWithVisitsAgent, CustomerColumns> PLAN =
        Plan.of("CustomerRepository.withVisitsAgent", WithVisitsAgent::new, CustomerColumns::new,
            WithVisitsAgent::load, CUSTOMERS, VISITS)
            .byRootKey(VISITS);

    private WithVisitsAgent(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the customer with that key, or empty if this query has none. */
    public Optional<CustomerWithVisitsAgent> byId(long id) {
      return byKey(id);
    }

    /**
     * Customers in hand with visits (with agent): 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code visits}, for all rows at once:
     *
     * <pre>{@code
     * SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
     *     visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude, agent.id,
     *     agent.customer_most, agent.customer_least
     * FROM visit
     * LEFT JOIN agent ON agent.id = visit.agent_id
     * WHERE visit.customer_id IN (:customerIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CustomerWithVisitsAgent> of(Collection<Customer> customers) {
      return complete(customers, WithVisitsAgent::complete);
    }

    /**
     * For each key its visits (with agent): 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without visits has an empty list. The
     * method {@code of} shows the SQL: {@code visits}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<CustomerWithVisitsAgent.VisitWithAgent>> visitsOf(
        Collection<Long> customerIds) {
      var keys = new LongIndex();
      return lists("visitsOf", customerIds, keys, run -> visitsOf(run, keys));
    }

    /** Narrows {@code visits} of each customer; no further statement. */
    public WithVisitsAgent visits(UnaryOperator<ToManyQuery<VisitColumns>> narrow) {
      return narrowed("visits", ToManyQuery.of(VisitColumns::new), narrow);
    }

    private static List<CustomerWithVisitsAgent> load(Run run) {
      var customers = new CustomerRows();
      run.scan(CUSTOMERS, rows -> {
        while (rows.next()) {
          customers.addRoot(rows, 1);
        }
      });
      var visitsOf = visitsOf(run, customers.keys);
      var result = new ArrayList<CustomerWithVisitsAgent>(customers.list.size());
      for (int i = 0; i < customers.list.size(); i++) {
        result.add(CustomerWithVisitsAgent.of(customers.list.get(i), visitsOf[i]));
      }
      return result;
    }

    private static List<CustomerWithVisitsAgent> complete(Run run, List<Customer> customers) {
      var customerIds = new LongIndex();
      for (Customer customer : customers) {
        customerIds.add(customer.id());
      }
      var visitsOf = visitsOf(run, customerIds);
      var result = new ArrayList<CustomerWithVisitsAgent>(customers.size());
      for (Customer customer : customers) {
        result.add(CustomerWithVisitsAgent.of(customer, visitsOf[customerIds.find(customer.id())]));
      }
      return result;
    }

    private static List<CustomerWithVisitsAgent.VisitWithAgent>[] visitsOf(Run run,
        LongIndex customerIds) {
      // several visits can share one agent: each is read once
      var agents = new AgentRows();
      var visits = new VisitWithAgentRows(run, agents);
      var customerToVisits = new Links();
      run.scan(VISITS, customerIds, rows -> {
        while (rows.next()) {
          customerToVisits.add(customerIds.find(rows, 2), visits.append(rows, 1));
        }
      });
      return customerToVisits.lists(customerIds.size(), visits.list);
    }
  }

  /** Reads {@link Customer} from rows. */
  private static final class CustomerRows {
    final LongIndex keys = new LongIndex();

    final List<Customer> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Customer read(Rows rows, int at) throws SQLException {
      return new Customer(new Address(rows.getString(at + 1), rows.getString(at + 2),
              rows.getString(at + 3), rows.areNull(at + 4, 2) ? Optional.empty()
                  : Optional.of(Geo.of(rows.getDouble(at + 4), rows.getDouble(at + 5)))),
          rows.areNull(at + 6, 5) ? null : new Address(rows.getString(at + 6),
              rows.getString(at + 7), rows.getString(at + 8), rows.areNull(at + 9, 2)
                  ? Optional.empty() : Optional.of(Geo.of(rows.getDouble(at + 9),
                  rows.getDouble(at + 10)))), new Customer.Name(rows.getString(at + 11),
              rows.getString(at + 12)), rows.getLong(at));
    }
  }

  /** Reads {@link Visit} from rows. */
  private static final class VisitRows {
    final List<Visit> list = new ArrayList<>();

    private final ColumnMapper<LocalDate> localDateMapper;

    private final ColumnMapper<List<String>> listOfStringMapper;

    VisitRows(Run run) {
      this.localDateMapper = run.mapper(LOCAL_DATE);
      this.listOfStringMapper = run.mapper(LIST_OF_STRING);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Visit read(Rows rows, int at) throws SQLException {
      return new Visit(rows.getLong(at), rows.getLong(at + 1), rows.getLong(at + 2),
          new Visit.Purpose(rows.get(localDateMapper, at + 3),
              rows.get(listOfStringMapper, at + 4)), new Address(rows.getString(at + 5),
              rows.getString(at + 6), rows.getString(at + 7), rows.areNull(at + 8, 2)
                  ? Optional.empty() : Optional.of(Geo.of(rows.getDouble(at + 8),
                  rows.getDouble(at + 9)))));
    }
  }

  /** Reads {@link Agent} from rows. */
  private static final class AgentRows {
    final LongIndex keys = new LongIndex();

    final List<Agent> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    Agent read(Rows rows, int at) throws SQLException {
      return new Agent(rows.getLong(at), rows.areNull(at + 1, 2) ? Optional.empty()
              : Optional.of(new Agent.Count(rows.getInt(at + 1), rows.getIntOrNull(at + 2))));
    }
  }

  /** Reads {@link CustomerWithVisitsAgent.VisitWithAgent} from rows. */
  private static final class VisitWithAgentRows {
    final List<CustomerWithVisitsAgent.VisitWithAgent> list = new ArrayList<>();

    private final ColumnMapper<LocalDate> localDateMapper;

    private final ColumnMapper<List<String>> listOfStringMapper;

    private final AgentRows agentRows;

    VisitWithAgentRows(Run run, AgentRows agentRows) {
      this.localDateMapper = run.mapper(LOCAL_DATE);
      this.listOfStringMapper = run.mapper(LIST_OF_STRING);
      this.agentRows = agentRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    CustomerWithVisitsAgent.VisitWithAgent read(Rows rows, int at) throws SQLException {
      return new CustomerWithVisitsAgent.VisitWithAgent(rows.getLong(at), rows.getLong(at + 1),
          rows.getLongKey(at + 2), new Visit.Purpose(rows.get(localDateMapper, at + 3),
              rows.get(listOfStringMapper, at + 4)), new Address(rows.getString(at + 5),
              rows.getString(at + 6), rows.getString(at + 7), rows.areNull(at + 8, 2)
                  ? Optional.empty() : Optional.of(Geo.of(rows.getDouble(at + 8),
                  rows.getDouble(at + 9)))),
          agentRows.list.get(rows.require(agentRows.addReferred(rows, at + 10, at + 2),
          "Visit.agent", "visit.agent_id", at + 2)));
    }
  }
}
