package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads the rows of the user's own queries: by label, in any order and case. */
public final class LabelledRows<T> implements RowMapper<T> {

  private final String entity;
  private final RowReader<T> reader;
  private final List<String> labels;

  private LabelledRows(String entity, RowReader<T> reader, List<String> labels) {
    this.entity = entity;
    this.reader = reader;
    this.labels = labels;
  }

  /**
   * Returns a mapper for an entity.
   *
   * @param labels the columns of the entity's components, the key first
   */
  public static <T> RowMapper<T> mapper(String entity, RowReader<T> reader, String... labels) {
    return new LabelledRows<>(entity, reader, List.of(labels));
  }

  @Override
  public T map(ResultSet resultSet, StatementContext context) throws SQLException {
    return specialize(resultSet, context).map(resultSet, context);
  }

  @Override
  public RowMapper<T> specialize(ResultSet resultSet, StatementContext context)
      throws SQLException {
    int[] at = columns(resultSet.getMetaData());
    Rows rows = new Rows(
        resultSet, context, new HashMap<>(), Dialect.GENERIC, number -> column(number, at), null);
    return (sameResultSet, sameContext) -> reader.read(rows, at);
  }

  private int[] columns(ResultSetMetaData metaData) throws SQLException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int number = 1; number <= metaData.getColumnCount(); number++) {
      numbers.putIfAbsent(folded(metaData.getColumnLabel(number)), number);
    }
    int[] at = new int[labels.size()];
    for (int i = 0; i < at.length; i++) {
      Integer number = numbers.get(folded(labels.get(i)));
      if (number == null) {
        throw new FetchException(
            "%s needs the column %s, which the query does not select. It selects: %s."
                .formatted(entity, labels.get(i), String.join(", ", numbers.keySet())));
      }
      at[i] = number;
    }
    return at;
  }

  private SelectedColumn column(int number, int[] at) {
    int i = 0;
    while (at[i] != number) {
      i++;
    }
    return new SelectedColumn(labels.get(i), entity, at[0]);
  }

  private static String folded(String label) {
    return label.toLowerCase(Locale.ROOT).replace("\"", "");
  }
}
