package dev.fetchplan.runtime;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A finished text with the values it binds; it answers JDBI's parser, which has nothing to do. */
public final class RenderedSelect implements SqlParser {

  static final String PARAMETERS = "parameters";
  private static final String SEPARATOR = ";\n";

  private final String text;
  private final int valuesBeforeKeys;
  private final List<Argument> values;
  private final ParsedSql parsed;

  RenderedSelect(String text, KeyForm keys, int valuesBeforeKeys, List<Argument> values) {
    this(text, keys.parameters() > 0 || !values.isEmpty(), valuesBeforeKeys, values);
  }

  private RenderedSelect(String text, boolean binds, int valuesBeforeKeys, List<Argument> values) {
    this.text = text;
    this.valuesBeforeKeys = valuesBeforeKeys;
    this.values = List.copyOf(values);
    this.parsed =
        ParsedSql.of(text, ParsedParameters.named(binds ? List.of(PARAMETERS) : List.of()));
  }

  /** Returns the text of statements that travel together, each of which binds something. */
  static RenderedSelect together(List<RenderedSelect> selects) {
    String text = selects.stream().map(RenderedSelect::text).collect(Collectors.joining(SEPARATOR));
    return new RenderedSelect(text, true, 0, List.of());
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
