package crm;

import crm.places.Address;
import crm.places.Geo;
import dev.fetchplan.query.PathQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Positions;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
 * Loads {@link Visit} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class VisitRepository {
  private static final QualifiedType<LocalDate> LOCAL_DATE = QualifiedType.of(LocalDate.class);

  private static final QualifiedType<List<String>> LIST_OF_STRING =
      QualifiedType.of(new GenericType<List<String>>() {});

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public VisitRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, LOCAL_DATE, LIST_OF_STRING);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public VisitRepository(Handle handle) {
    this.source = Source.of(handle, LOCAL_DATE, LIST_OF_STRING);
  }

  /**
   * Visits without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
   *     visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude
   * FROM visit
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Visits with customer: 1 statement.
   *
   * <pre>{@code
   * SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
   *     visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude, customer.id,
   *     customer.home_street, customer.home_town, customer.home_state, customer.home_geo_latitude,
   *     customer.home_geo_longitude, customer.work_street, customer.work_town, customer.work_state,
   *     customer.work_geo_latitude, customer.work_geo_longitude, customer.first, customer.last
   * FROM visit
   * LEFT JOIN customer ON customer.id = visit.customer_id
   * }</pre>
   */
  public WithCustomer withCustomer() {
    return new WithCustomer(source, Narrowing.NONE);
  }

  /**
   * Visits with agent (with customers): 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
   *     visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude, agent.id,
   *     agent.customer_most, agent.customer_least
   * FROM visit
   * LEFT JOIN agent ON agent.id = visit.agent_id
   * }</pre>
   *
   * <p>{@code agent.customers}, for all rows at once:
   *
   * <pre>{@code
   * SELECT agent_customer.agent_id, customer.id, customer.home_street, customer.home_town,
   *     customer.home_state, customer.home_geo_latitude, customer.home_geo_longitude,
   *     customer.work_street, customer.work_town, customer.work_state, customer.work_geo_latitude,
   *     customer.work_geo_longitude, customer.first, customer.last
   * FROM agent_customer
   * JOIN customer ON customer.id = agent_customer.customer_id
   * WHERE agent_customer.agent_id IN (:agentIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithAgentCustomers withAgentCustomers() {
    return new WithAgentCustomers(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Visit> rowMapper() {
    return LabelledRows.mapper("Visit", (rows, at) -> new Visit(rows.getLong(at[0]),
        rows.getLong(at[1]), rows.getLong(at[2]), new Visit.Purpose(rows.get(LOCAL_DATE, at[3]),
            rows.get(LIST_OF_STRING, at[4])), new Address(rows.getString(at[5]),
            rows.getString(at[6]), rows.getString(at[7]), rows.areNull(at, 8, 2) ? Optional.empty()
                : Optional.of(Geo.of(rows.getDouble(at[8]), rows.getDouble(at[9]))))), "id",
        "customer_id", "agent_id", "day", "topics", "at_street", "at_town", "at_state",
        "at_geo_latitude", "at_geo_longitude");
  }

  /** Visits without associations: 1 statement. */
  public static final class All extends Query<Visit, Visit, VisitColumns, Long, All> {
    private static final Select VISITS = Select.root("Visit", """
        SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
            visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude
        FROM visit""");

    private static final Plan<All, Visit, VisitColumns> PLAN =
        Plan.of("VisitRepository.all", All::new, VisitColumns::new, All::load, VISITS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the visit with that key, or empty if this query has none. */
    public Optional<Visit> byId(long id) {
      return byKey(id);
    }

    /** Visits in hand, in an immutable list: no statement. */
    public List<Visit> of(Collection<Visit> visits) {
      return inHand(visits);
    }

    private static List<Visit> load(Run run) {
      var visits = new VisitRows(run);
      run.scan(VISITS, rows -> {
        while (rows.next()) {
          visits.append(rows, 1);
        }
      });
      return run.distinct(visits.list, Visit::getId);
    }
  }

  /** Visits with customer: 1 statement. */
  public static final class WithCustomer
      extends Query<VisitWithCustomer, Visit, VisitColumns, Long, WithCustomer> {
    private static final Select VISITS = Select.root("Visit", """
        SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
            visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude, customer.id,
            customer.home_street, customer.home_town, customer.home_state, customer.home_geo_latitude,
            customer.home_geo_longitude, customer.work_street, customer.work_town, customer.work_state,
            customer.work_geo_latitude, customer.work_geo_longitude, customer.first, customer.last
        FROM visit
        LEFT JOIN customer ON customer.id = visit.customer_id""")
        .joining("customer", "Customer");

    private static final Select CUSTOMER = Select.prefetch("customer", "Customer", """
        SELECT customer.id, customer.home_street, customer.home_town, customer.home_state,
            customer.home_geo_latitude, customer.home_geo_longitude, customer.work_street,
            customer.work_town, customer.work_state, customer.work_geo_latitude,
            customer.work_geo_longitude, customer.first, customer.last
        FROM customer
        WHERE customer.id IN (:visitCustomerIds)""");

    private static final Plan<WithCustomer, VisitWithCustomer, VisitColumns> PLAN =
        Plan.of("VisitRepository.withCustomer", WithCustomer::new, VisitColumns::new,
            WithCustomer::load, VISITS);

    private WithCustomer(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the visit with that key, or empty if this query has none. */
    public Optional<VisitWithCustomer> byId(long id) {
      return byKey(id);
    }

    /**
     * Visits in hand with customer: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code customer}, for all rows at once:
     *
     * <pre>{@code
     * SELECT customer.id, customer.home_street, customer.home_town, customer.home_state,
     *     customer.home_geo_latitude, customer.home_geo_longitude, customer.work_street,
     *     customer.work_town, customer.work_state, customer.work_geo_latitude,
     *     customer.work_geo_longitude, customer.first, customer.last
     * FROM customer
     * WHERE customer.id IN (:visitCustomerIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<VisitWithCustomer> of(Collection<Visit> visits) {
      return complete(visits, WithCustomer::complete);
    }

    private static List<VisitWithCustomer> load(Run run) {
      // several visits can share one customer: each is read once
      var customers = new CustomerRows();
      var visits = new VisitWithCustomerRows(run, customers);
      run.scan(VISITS, rows -> {
        while (rows.next()) {
          visits.append(rows, 1);
        }
      });
      return run.distinct(visits.list, VisitWithCustomer::id);
    }

    private static List<VisitWithCustomer> complete(Run run, List<Visit> visits) {
      var visitCustomerIds = new LongIndex();
      for (Visit visit : visits) {
        visitCustomerIds.add(visit.getCustomerId());
      }
      var customerOf = customerOf(run, visitCustomerIds);
      var result = new ArrayList<VisitWithCustomer>(visits.size());
      for (Visit visit : visits) {
        result.add(VisitWithCustomer.of(visit,
            customerOf.get(visitCustomerIds.find(visit.getCustomerId()))));
      }
      return result;
    }

    private static List<Customer> customerOf(Run run, LongIndex visitCustomerIds) {
      var customers = new CustomerRows();
      var visitToCustomer = new Targets(run, visitCustomerIds, "Visit.customer",
          "visit.customer_id");
      run.scan(CUSTOMER, visitCustomerIds, rows -> {
        while (rows.next()) {
          visitToCustomer.add(rows, 1, visitCustomerIds.find(rows, 1), customers.append(rows, 1));
        }
      });
      return visitToCustomer.required(customers.list);
    }
  }

  /** Visits with agent (with customers): 2 statements. */
  public static final class WithAgentCustomers
      extends Query<VisitWithAgentCustomers, Visit, VisitColumns, Long, WithAgentCustomers> {
    private static final Select VISITS = Select.root("Visit", """
        SELECT visit.id, visit.customer_id, visit.agent_id, visit."day", visit.topics, visit.at_street,
            visit.at_town, visit.at_state, visit.at_geo_latitude, visit.at_geo_longitude, agent.id,
            agent.customer_most, agent.customer_least
        FROM visit
        LEFT JOIN agent ON agent.id = visit.agent_id""")
        .joining("agent", "Agent");

    private static final Select AGENT = Select.prefetch("agent", "Agent", """
        SELECT agent.id, agent.customer_most, agent.customer_least
        FROM agent
        WHERE agent.id IN (:visitAgentIds)""");

    private static final Select AGENT_CUSTOMERS = Select.prefetch("agent.customers", "Customer", """
        SELECT agent_customer.agent_id, customer.id, customer.home_street, customer.home_town,
            customer.home_state, customer.home_geo_latitude, customer.home_geo_longitude,
            customer.work_street, customer.work_town, customer.work_state, customer.work_geo_latitude,
            customer.work_geo_longitude, customer.first, customer.last
        FROM agent_customer
        JOIN customer ON customer.id = agent_customer.customer_id
        WHERE agent_customer.agent_id IN (:agentIds)""");

    private static final Plan<WithAgentCustomers, VisitWithAgentCustomers, VisitColumns> PLAN =
        Plan.of("VisitRepository.withAgentCustomers", WithAgentCustomers::new, VisitColumns::new,
            WithAgentCustomers::load, VISITS, AGENT_CUSTOMERS);

    private WithAgentCustomers(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the visit with that key, or empty if this query has none. */
    public Optional<VisitWithAgentCustomers> byId(long id) {
      return byKey(id);
    }

    /**
     * Visits in hand with agent (with customers): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code agent}, for all rows at once:
     *
     * <pre>{@code
     * SELECT agent.id, agent.customer_most, agent.customer_least
     * FROM agent
     * WHERE agent.id IN (:visitAgentIds)
     * }</pre>
     *
     * <p>{@code agent.customers}, for all rows at once:
     *
     * <pre>{@code
     * SELECT agent_customer.agent_id, customer.id, customer.home_street, customer.home_town,
     *     customer.home_state, customer.home_geo_latitude, customer.home_geo_longitude,
     *     customer.work_street, customer.work_town, customer.work_state, customer.work_geo_latitude,
     *     customer.work_geo_longitude, customer.first, customer.last
     * FROM agent_customer
     * JOIN customer ON customer.id = agent_customer.customer_id
     * WHERE agent_customer.agent_id IN (:agentIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<VisitWithAgentCustomers> of(Collection<Visit> visits) {
      return complete(visits, WithAgentCustomers::complete);
    }

    /** Narrows what is fetched below {@code agent} of each visit. */
    public WithAgentCustomers agent(UnaryOperator<AgentQuery> narrow) {
      return narrowed("agent", AgentQuery::new, narrow);
    }

    private static List<VisitWithAgentCustomers> load(Run run) {
      // several visits can share one agent: each is read once
      var agents = new AgentRows();
      var visits = new VisitRows(run);
      var visitToAgent = new Positions();
      run.scan(VISITS, rows -> {
        while (rows.next()) {
          int visit = visits.addRoot(rows, 1);
          visitToAgent.set(visit, rows.require(agents.add(rows, 11), "Visit.agent",
              "visit.agent_id", 3));
        }
      });
      var customersOf = customersOf(run, agents.keys);
      var agentsWithCustomers =
          new ArrayList<VisitWithAgentCustomers.AgentWithCustomers>(agents.list.size());
      for (int i = 0; i < agents.list.size(); i++) {
        agentsWithCustomers.add(VisitWithAgentCustomers.AgentWithCustomers.of(agents.list.get(i),
            customersOf[i]));
      }
      var result = new ArrayList<VisitWithAgentCustomers>(visits.list.size());
      for (int i = 0; i < visits.list.size(); i++) {
        result.add(VisitWithAgentCustomers.of(visits.list.get(i),
            agentsWithCustomers.get(visitToAgent.get(i))));
      }
      return result;
    }

    private static List<VisitWithAgentCustomers> complete(Run run, List<Visit> visits) {
      var visitAgentIds = new LongIndex();
      for (Visit visit : visits) {
        visitAgentIds.add(visit.getAgentId());
      }
      var agentOf = agentOf(run, visitAgentIds);
      var result = new ArrayList<VisitWithAgentCustomers>(visits.size());
      for (Visit visit : visits) {
        result.add(VisitWithAgentCustomers.of(visit,
            agentOf.get(visitAgentIds.find(visit.getAgentId()))));
      }
      return result;
    }

    private static List<VisitWithAgentCustomers.AgentWithCustomers> agentOf(Run run,
        LongIndex visitAgentIds) {
      var agents = new AgentRows();
      var visitToAgent = new Targets(run, visitAgentIds, "Visit.agent", "visit.agent_id");
      run.scan(AGENT, visitAgentIds, rows -> {
        while (rows.next()) {
          visitToAgent.add(rows, 1, visitAgentIds.find(rows, 1), agents.add(rows, 1));
        }
      });
      var customersOf = customersOf(run, agents.keys);
      var agentsWithCustomers =
          new ArrayList<VisitWithAgentCustomers.AgentWithCustomers>(agents.list.size());
      for (int i = 0; i < agents.list.size(); i++) {
        agentsWithCustomers.add(VisitWithAgentCustomers.AgentWithCustomers.of(agents.list.get(i),
            customersOf[i]));
      }
      return visitToAgent.required(agentsWithCustomers);
    }

    private static List<Customer>[] customersOf(Run run, LongIndex agentIds) {
      // several agents can share one customer: each is read once
      var customers = new CustomerRows();
      var agentToCustomers = new Links();
      run.scan(AGENT_CUSTOMERS, agentIds, rows -> {
        while (rows.next()) {
          agentToCustomers.add(agentIds.find(rows, 1), customers.add(rows, 2));
        }
      });
      return agentToCustomers.lists(agentIds.size(), customers.list);
    }

    /** Narrows {@code agent}. */
    public static final class AgentQuery extends PathQuery<AgentQuery> {
      private AgentQuery(Narrowing narrowing) {
        super(AgentQuery::new, narrowing);
      }

      /** Narrows {@code customers} of each agent; no further statement. */
      public AgentQuery customers(UnaryOperator<ToManyQuery<CustomerColumns>> narrow) {
        return narrowed("customers", ToManyQuery.of(CustomerColumns::new), narrow);
      }
    }
  }

  /** Reads {@link Visit} from rows. */
  private static final class VisitRows {
    final LongIndex keys = new LongIndex();

    final List<Visit> list = new ArrayList<>();

    private final ColumnMapper<LocalDate> localDateMapper;

    private final ColumnMapper<List<String>> listOfStringMapper;

    VisitRows(Run run) {
      this.localDateMapper = run.mapper(LOCAL_DATE);
      this.listOfStringMapper = run.mapper(LIST_OF_STRING);
    }

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

    Visit read(Rows rows, int at) throws SQLException {
      return new Visit(rows.getLong(at), rows.getLong(at + 1), rows.getLong(at + 2),
          new Visit.Purpose(rows.get(localDateMapper, at + 3),
              rows.get(listOfStringMapper, at + 4)), new Address(rows.getString(at + 5),
              rows.getString(at + 6), rows.getString(at + 7), rows.areNull(at + 8, 2)
                  ? Optional.empty() : Optional.of(Geo.of(rows.getDouble(at + 8),
                  rows.getDouble(at + 9)))));
    }
  }

  /** Reads {@link Customer} from rows. */
  private static final class CustomerRows {
    final LongIndex keys = new LongIndex();

    final List<Customer> list = new ArrayList<>();

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

  /** Reads {@link VisitWithCustomer} from rows. */
  private static final class VisitWithCustomerRows {
    final List<VisitWithCustomer> list = new ArrayList<>();

    private final ColumnMapper<LocalDate> localDateMapper;

    private final ColumnMapper<List<String>> listOfStringMapper;

    private final CustomerRows customerRows;

    VisitWithCustomerRows(Run run, CustomerRows customerRows) {
      this.localDateMapper = run.mapper(LOCAL_DATE);
      this.listOfStringMapper = run.mapper(LIST_OF_STRING);
      this.customerRows = customerRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    VisitWithCustomer read(Rows rows, int at) throws SQLException {
      return new VisitWithCustomer(rows.getLong(at), rows.getLongKey(at + 1), rows.getLong(at + 2),
          new Visit.Purpose(rows.get(localDateMapper, at + 3),
              rows.get(listOfStringMapper, at + 4)), new Address(rows.getString(at + 5),
              rows.getString(at + 6), rows.getString(at + 7), rows.areNull(at + 8, 2)
                  ? Optional.empty() : Optional.of(Geo.of(rows.getDouble(at + 8),
                  rows.getDouble(at + 9)))),
          customerRows.list.get(rows.require(customerRows.addReferred(rows, at + 10, at + 1),
          "Visit.customer", "visit.customer_id", at + 1)));
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

    Agent read(Rows rows, int at) throws SQLException {
      return new Agent(rows.getLong(at), rows.areNull(at + 1, 2) ? Optional.empty()
              : Optional.of(new Agent.Count(rows.getInt(at + 1), rows.getIntOrNull(at + 2))));
    }
  }
}
