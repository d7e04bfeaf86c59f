package types;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Teaches JDBI to read and bind money, and texts that are {@link Shouted}. */
final class CustomTypes {

  private CustomTypes() {}

  static void register(Jdbi jdbi) {
    jdbi.registerColumnMapper(Money.class, new MoneyMapper());
    jdbi.registerArgument(new MoneyArgumentFactory());
    jdbi.registerColumnMapper(new ShoutedMapper());
    jdbi.registerArgument(new ShoutedArgumentFactory());
  }

  /** For SQLite, where JDBI writes them as texts and reads them not at all. */
  static void registerTimesOfOffset(Jdbi jdbi) {
    jdbi.registerColumnMapper(OffsetDateTime.class, (rows, column, context) -> {
      String text = rows.getString(column);
      return text == null ? null : OffsetDateTime.parse(text);
    });
  }

  private static final class MoneyMapper implements ColumnMapper<Money> {
    @Override
    public Money map(ResultSet rows, int column, StatementContext context) throws SQLException {
      String text = rows.getString(column);
      return text == null ? null : Money.parse(text);
    }
  }

  private static final class MoneyArgumentFactory extends AbstractArgumentFactory<Money> {
    MoneyArgumentFactory() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(Money value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, value.toString());
    }
  }

  @Shouted
  private static final class ShoutedMapper implements ColumnMapper<String> {
    @Override
    public String map(ResultSet rows, int column, StatementContext context) throws SQLException {
      String text = rows.getString(column);
      return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
  }

  @Shouted
  private static final class ShoutedArgumentFactory extends AbstractArgumentFactory<String> {
    ShoutedArgumentFactory() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String value, ConfigRegistry config) {
      return (position, statement, context) ->
          statement.setString(position, value.toLowerCase(Locale.ROOT));
    }
  }
}
