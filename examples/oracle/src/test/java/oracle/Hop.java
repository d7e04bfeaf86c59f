package oracle;

import java.util.List;
import java.util.Map;

/**
 * A step from a row to rows of a table: those whose components equal the row's. NULL equals
 * nothing.
 *
 * @param from components of the row
 * @param to components of the table, one for each
 */
record Hop(List<String> from, String table, List<String> to) {

  boolean leads(Map<String, Object> here, Map<String, Object> there) {
    for (int i = 0; i < from.size(); i++) {
      Object value = here.get(from.get(i));
      if (value == null || !value.equals(there.get(to.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
