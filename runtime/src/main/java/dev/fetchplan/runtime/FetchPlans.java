package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.config.Configurable;
import org.jdbi.v3.core.config.JdbiConfig;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/**
 * Fetchplan's part of a {@code Jdbi}'s configuration, and the one class that touches any of it.
 *
 * <pre>{@code
 * jdbi.configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));
 * }</pre>
 */
public final class FetchPlans implements JdbiConfig<FetchPlans> {

  // Shared with the copies that JDBI makes for handles, so that the first to ask the database
  // asks for all of them.
  private AtomicReference<@Nullable Dialect> dialect;

  private boolean commentsOrigins;

  public FetchPlans() {
    this(new AtomicReference<>(), true);
  }

  private FetchPlans(AtomicReference<@Nullable Dialect> dialect, boolean commentsOrigins) {
    this.dialect = dialect;
    this.commentsOrigins = commentsOrigins;
  }

  /**
   * Sets the dialect, which is otherwise found by the name that the database gives itself, and is
   * the generic one if the driver lacks what that name promises.
   */
  public FetchPlans setDialect(Dialect dialect) {
    this.dialect = new AtomicReference<>(dialect);
    return this;
  }

  /**
   * Sets whether each statement starts with a comment that names the plan it belongs to, such as
   * {@code /* BookRepository.withAuthor *}{@code /}, so that the database's logs tell. It does
   * unless set otherwise.
   */
  public FetchPlans setOriginComments(boolean origins) {
    this.commentsOrigins = origins;
    return this;
  }

  @Override
  public FetchPlans createCopy() {
    return new FetchPlans(dialect, commentsOrigins);
  }

  boolean commentsOrigins() {
    return commentsOrigins;
  }

  Dialect dialect(Handle handle) {
    Dialect known = dialect.get();
    if (known == null) {
      known = find(handle);
      dialect.set(known);
    }
    return known;
  }

  private static Dialect find(Handle handle) {
    try {
      return Dialect.of(handle.getConnection());
    } catch (SQLException e) {
      throw new FetchException("The database does not say its name, so no dialect is found.", e);
    }
  }

  static FetchPlans of(Configurable<?> jdbi) {
    return jdbi.getConfig(FetchPlans.class);
  }

  static <T> ColumnMapper<T> mapper(Configurable<?> jdbi, QualifiedType<T> type) {
    return jdbi.getConfig(ColumnMappers.class).findFor(type).orElseThrow(() -> noMapper(type));
  }

  static JdbiException noMapper(QualifiedType<?> type) {
    return new FetchException(
        "JDBI has no ColumnMapper for %s. Register one before the repository is created."
            .formatted(type));
  }

  /** Reads a result inside of its statement. */
  @FunctionalInterface
  interface ResultReader {
    void read(ResultSet resultSet, StatementContext context) throws SQLException;
  }

  /**
   * Sends a statement; its text is final and its parameters are one argument, so neither template
   * engine nor parser nor argument factories have anything to do.
   *
   * @param maxRows how many rows the driver hands out; 0 for all
   */
  static void read(
      Handle handle,
      RenderedSelect select,
      Parameters parameters,
      int maxRows,
      ResultReader reader) {
    read(query(handle, select, parameters, maxRows), reader);
  }

  /**
   * Sends a statement whose rows come from the server a few at a time.
   *
   * @param fetchSize how many of them
   */
  static void readSlowly(Handle handle, RenderedSelect select, int fetchSize, ResultReader reader) {
    Query query = query(handle, select, select.parameters(null), 0);
    read(query.setFetchSize(fetchSize), reader);
  }

  /**
   * Sends statements in one round trip, and returns what is made of their results.
   *
   * @param made takes the first result; the context's statement has the others
   */
  static <T> T readTogether(
      Handle handle,
      RenderedSelect together,
      List<Parameters> parameters,
      BiFunction<ResultSet, StatementContext, T> made) {
    Query query =
        query(handle, together).bind(RenderedSelect.PARAMETERS, new ParametersInRow(parameters));
    return query.scanResultSet((resultSet, context) -> {
      try (context) {
        return made.apply(resultSet.get(), context);
      }
    });
  }

  private static Query query(Handle handle, RenderedSelect select) {
    Query query = handle.createQuery(select.text());
    SqlStatements statements = query.getConfig(SqlStatements.class);
    statements.setTemplateEngine(TemplateEngine.NOP);
    statements.setSqlParser(select);
    return query;
  }

  private static Query query(
      Handle handle, RenderedSelect select, Parameters parameters, int maxRows) {
    Query query = query(handle, select);
    if (!parameters.isEmpty()) {
      query.bind(RenderedSelect.PARAMETERS, parameters);
    }
    if (maxRows > 0) {
      query.setMaxRows(maxRows);
    }
    return query;
  }

  private static void read(Query query, ResultReader reader) {
    query.scanResultSet((resultSet, context) -> {
      try (context) {
        reader.read(resultSet.get(), context);
        return null;
      }
    });
  }
}
