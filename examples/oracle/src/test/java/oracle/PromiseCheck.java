package oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether statements were sent as promised: a root, then each association with each key once. */
record PromiseCheck(List<Sent.Statement> sent, int keyLimit) {

  /** Returns what is wrong. */
  List<String> problems(Map<String, Set<List<Object>>> promised) {
    List<String> problems = new ArrayList<>();
    int next = 1;
    for (Map.Entry<String, Set<List<Object>>> association : promised.entrySet()) {
      int size = association.getValue().size();
      int statements = (int) ((size - 1L + keyLimit) / keyLimit);
      if (next + statements <= sent.size()) {
        checkKeys(association, sent.subList(next, next + statements), problems);
      }
      next += statements;
    }
    if (next != sent.size()) {
      problems.add("expected " + next + " statements for the keys " + promised);
      problems.add("but there were " + sent.size());
    }
    return problems;
  }

  private static void checkKeys(
      Map.Entry<String, Set<List<Object>>> association,
      List<Sent.Statement> statements,
      List<String> problems) {
    Set<List<Object>> keys = association.getValue();
    boolean composite = keys.stream().anyMatch(key -> key.size() > 1);
    if (composite) {
      return; // the log shows the parts of a key like keys
    }
    boolean decimal = keys.stream().anyMatch(key -> key.get(0) instanceof BigDecimal);
    Set<String> texts = keys.stream().map(key -> text(key.get(0))).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    int asked = 0;
    for (Sent.Statement statement : statements) {
      asked += statement.keys();
      for (String shown : statement.shown()) {
        String text = decimal ? text(new BigDecimal(shown).stripTrailingZeros()) : shown;
        if (!texts.contains(text) || !seen.add(text)) {
          problems.add(association.getKey() + ": asked for " + text + ", but keys are " + keys);
        }
      }
    }
    if (asked != keys.size()) {
      problems.add(association.getKey() + ": asked for " + asked + " keys, there are " + keys);
    }
  }

  private static String text(Object key) {
    return key instanceof BigDecimal number ? number.toPlainString() : key.toString();
  }
}
