package dev.fetchplan.runtime;

import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A finished text with the values it binds; it answers JDBI's parser, which has nothing to do. */
public final class RenderedSelect implements SqlParser {

  static final String PARAMETERS = "parameters";

  private final String text;
  private final int valuesBeforeKeys;
  private final List<Argument> values;
  private final ParsedSql parsed;

  RenderedSelect(String text, KeyForm keys, int valuesBeforeKeys, List<Argument> values) {
    this.text = text;
    this.valuesBeforeKeys = valuesBeforeKeys;
    this.values = List.copyOf(values);
    this.parsed = ParsedSql.of(
        text,
        ParsedParameters.named(
            keys.parameters() == 0 && values.isEmpty() ? List.of() : List.of(PARAMETERS)));
  }

  /** Returns the SQL as it is sent. */
  public String text() {
    return text;
  }

  /** Returns all parameters: the values, and among them the keys, if there are any. */
  Parameters parameters(@Nullable KeyBatch keys) {
    return new Parameters(keys, valuesBeforeKeys, values);
  }

  @Override
  public ParsedSql parse(String sql, StatementContext context) {
    return parsed;
  }

  @Override
  public String nameParameter(String rawName, StatementContext context) {
    return ":" + rawName;
  }
}
