package dev.fetchplan.dialect;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which of the quoted identifiers of a neutral text stay quoted, and how. */
enum Identifiers {

  /** A reserved word was created quoted, as it is written. */
  QUOTED {
    @Override
    String rewrite(String neutral) {
      return neutral;
    }
  },

  /**
   * H2 folds bare words to upper case, and reserves few: a word that another database reserves was
   * created bare, so it stays bare here.
   */
  H2 {
    @Override
    String rewrite(String neutral) {
      return neutral.indexOf('"') < 0 ? neutral : bareWhereFree(neutral);
    }
  },

  /** MariaDB takes double quotes for those of a text, unless its mode says otherwise. */
  BACK_TICKS {
    @Override
    String rewrite(String neutral) {
      return neutral.indexOf('"') < 0
          ? neutral
          : QUOTED_NAME
              .matcher(neutral)
              .replaceAll(name -> Matcher.quoteReplacement(inBackTicks(name.group(1))));
    }
  };

  private static final Pattern QUOTED_WORD = Pattern.compile("(?<!\")\"([a-z_][a-z0-9_]*)\"(?!\")");

  private static final Pattern QUOTED_NAME = Pattern.compile("\"((?:[^\"]|\"\")+)\"");

  private static final Set<String> H2_RESERVED = Set.of(
      ("all and any array as asymmetric authorization between both case cast check constraint"
              + " cross current_catalog current_date current_path current_role current_schema"
              + " current_time current_timestamp current_user day default distinct else end"
              + " except exists false fetch for foreign from full group groups having hour if"
              + " ilike in inner intersect interval is join key leading left like"
              + " limit localtime localtimestamp minus minute month natural not null offset on"
              + " or order over partition primary qualify range regexp right row rownum rows"
              + " second select session_user set some symmetric system_user"
              + " table to top trailing true uescape union unique unknown"
              + " user using value values when where window with year _rowid_")
          .split(" "));

  abstract String rewrite(String neutral);

  private static String bareWhereFree(String neutral) {
    return QUOTED_WORD
        .matcher(neutral)
        .replaceAll(word -> Matcher.quoteReplacement(
            H2_RESERVED.contains(word.group(1)) ? word.group() : word.group(1)));
  }

  private static String inBackTicks(String name) {
    return "`" + name.replace("\"\"", "\"").replace("`", "``") + "`";
  }
}
