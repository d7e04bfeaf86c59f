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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Agent} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AgentRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public AgentRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public AgentRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Agents without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT agent.id, agent.customer_most, agent.customer_least
   * FROM agent
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Agents with customers: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT agent.id, agent.customer_most, agent.customer_least
   * FROM agent
   * }</pre>
   *
   * <p>{@code customers}, for all rows at once:
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
  public WithCustomers withCustomers() {
    return new WithCustomers(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Agent> rowMapper() {
    return LabelledRows.mapper("Agent", (rows, at) -> new Agent(rows.getLong(at[0]),
        rows.areNull(at, 1, 2) ? Optional.empty() : Optional.of(new Agent.Count(rows.getInt(at[1]),
            rows.getIntOrNull(at[2])))), "id", "customer_most", "customer_least");
  }

  /** Agents without associations: 1 statement. */
  public static final class All extends Query<Agent, Agent, AgentColumns, Long, All> {
    private static final Select AGENTS = Select.root("Agent", """
        SELECT agent.id, agent.customer_most, agent.customer_least
        FROM agent""");

    private static final Plan<All, Agent, AgentColumns> PLAN =
        Plan.of("AgentRepository.all", All::new, AgentColumns::new, All::load, AGENTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the agent with that key, or empty if this query has none. */
    public Optional<Agent> byId(long id) {
      return byKey(id);
    }

    /** Agents in hand, in an immutable list: no statement. */
    public List<Agent> of(Collection<Agent> agents) {
      return inHand(agents);
    }

    private static List<Agent> load(Run run) {
      var agents = new AgentRows();
      run.scan(AGENTS, rows -> {
        while (rows.next()) {
          agents.append(rows, 1);
        }
      });
      return run.distinct(agents.list, Agent::id);
    }
  }

  /** Agents with customers: 2 statements. */
  public static final class WithCustomers
      extends Query<AgentWithCustomers, Agent, AgentColumns, Long, WithCustomers> {
    private static final Select AGENTS = Select.root("Agent", """
        SELECT agent.id, agent.customer_most, agent.customer_least
        FROM agent""");

    private static final Select CUSTOMERS = Select.prefetch("customers", "Customer", """
        SELECT agent_customer.agent_id, customer.id, customer.home_street, customer.home_town,
            customer.home_state, customer.home_geo_latitude, customer.home_geo_longitude,
            customer.work_street, customer.work_town, customer.work_state, customer.work_geo_latitude,
            customer.work_geo_longitude, customer.first, customer.last
        FROM agent_customer
        JOIN customer ON customer.id = agent_customer.customer_id
        WHERE agent_customer.agent_id IN (:agentIds)""");

    private static final Plan<WithCustomers, AgentWithCustomers, AgentColumns> PLAN =
        Plan.of("AgentRepository.withCustomers", WithCustomers::new, AgentColumns::new,
            WithCustomers::load, AGENTS, CUSTOMERS)
            .byRootKey(CUSTOMERS);

    private WithCustomers(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the agent with that key, or empty if this query has none. */
    public Optional<AgentWithCustomers> byId(long id) {
      return byKey(id);
    }

    /**
     * Agents in hand with customers: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code customers}, for all rows at once:
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
    public List<AgentWithCustomers> of(Collection<Agent> agents) {
      return complete(agents, WithCustomers::complete);
    }

    /**
     * For each key its customers: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without customers has an empty list. The
     * method {@code of} shows the SQL: {@code customers}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Customer>> customersOf(Collection<Long> agentIds) {
      var keys = new LongIndex();
      return lists("customersOf", agentIds, keys, run -> customersOf(run, keys));
    }

    /** Narrows {@code customers} of each agent; no further statement. */
    public WithCustomers customers(UnaryOperator<ToManyQuery<CustomerColumns>> narrow) {
      return narrowed("customers", ToManyQuery.of(CustomerColumns::new), narrow);
    }

    private static List<AgentWithCustomers> load(Run run) {
      var agents = new AgentRows();
      run.scan(AGENTS, rows -> {
        while (rows.next()) {
          agents.addRoot(rows, 1);
        }
      });
      var customersOf = customersOf(run, agents.keys);
      var result = new ArrayList<AgentWithCustomers>(agents.list.size());
      for (int i = 0; i < agents.list.size(); i++) {
        result.add(AgentWithCustomers.of(agents.list.get(i), customersOf[i]));
      }
      return result;
    }

    private static List<AgentWithCustomers> complete(Run run, List<Agent> agents) {
      var agentIds = new LongIndex();
      for (Agent agent : agents) {
        agentIds.add(agent.id());
      }
      var customersOf = customersOf(run, agentIds);
      var result = new ArrayList<AgentWithCustomers>(agents.size());
      for (Agent agent : agents) {
        result.add(AgentWithCustomers.of(agent, customersOf[agentIds.find(agent.id())]));
      }
      return result;
    }

    private static List<Customer>[] customersOf(Run run, LongIndex agentIds) {
      // several agents can share one customer: each is read once
      var customers = new CustomerRows();
      var agentToCustomers = new Links();
      run.scan(CUSTOMERS, agentIds, rows -> {
        while (rows.next()) {
          agentToCustomers.add(agentIds.find(rows, 1), customers.add(rows, 2));
        }
      });
      return agentToCustomers.lists(agentIds.size(), customers.list);
    }
  }

  /** Reads {@link Agent} from rows. */
  private static final class AgentRows {
    final LongIndex keys = new LongIndex();

    final List<Agent> list = new ArrayList<>();

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

    Agent read(Rows rows, int at) throws SQLException {
      return new Agent(rows.getLong(at), rows.areNull(at + 1, 2) ? Optional.empty()
              : Optional.of(new Agent.Count(rows.getInt(at + 1), rows.getIntOrNull(at + 2))));
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
}
