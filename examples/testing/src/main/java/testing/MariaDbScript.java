package testing;

import java.util.regex.Pattern;

/** Scripts in the words of MariaDB, whose types of time have a precision only if it is said. */
final class MariaDbScript {

  private static final Pattern MOMENT =
      Pattern.compile("'(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[.\\d]*)([+-]\\d\\d:\\d\\d)'");

  private MariaDbScript() {}

  static String of(String neutral) {
    String types = neutral
        .replaceAll("\\bTIMESTAMP\\b(?! WITH)", "DATETIME(6)")
        .replaceAll("\\bTIMESTAMP WITH TIME ZONE\\b", "TIMESTAMP(6)")
        .replaceAll("(?<!WITH )\\bTIME\\b", "TIME(6)")
        .replace("BYTEA", "VARBINARY(100)");
    return MOMENT
        .matcher(types)
        .replaceAll("CONVERT_TZ('$1', '$2', @@time_zone)")
        .replace("CREATE SCHEMA", "CREATE OR REPLACE SCHEMA")
        .replace('"', '`')
        .replace("\\", "\\\\");
  }
}
