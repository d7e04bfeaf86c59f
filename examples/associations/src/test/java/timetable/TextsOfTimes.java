package timetable;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.config.Configurable;

/** Times with an offset as texts, for SQLite, whose driver does not read them. */
final class TextsOfTimes {

  private TextsOfTimes() {}

  static void register(Configurable<?> jdbi) {
    jdbi.registerColumnMapper(
        OffsetDateTime.class,
        (rows, column, context) -> OffsetDateTime.parse(rows.getString(column)));
    jdbi.registerColumnMapper(
        ZonedDateTime.class,
        (rows, column, context) -> ZonedDateTime.parse(rows.getString(column)));
    jdbi.registerArgument(new ZonedDateTimes());
  }

  private static final class ZonedDateTimes extends AbstractArgumentFactory<ZonedDateTime> {
    ZonedDateTimes() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(ZonedDateTime value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, value.toString());
    }
  }
}
