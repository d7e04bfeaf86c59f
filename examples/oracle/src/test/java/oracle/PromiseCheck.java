package oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether statements were sent as promised: a root, then each association with each key once.
 *
 * @param roots 1, or 0 where rows or keys are in hand
 */
record PromiseCheck(List<Sent.Statement> sent, int keyLimit, int roots) {

  /** Returns what is wrong. */
  List<String> problems(Map<String, Set<List<Object>>> promised) {
    List<String> problems = new ArrayList<>();
    int all = roots;
    for (Map.Entry<String, Set<List<Object>>> association : promised.entrySet()) {
      List<Sent.Statement> statements = sent.stream()
          .filter(statement -> statement.path().equals(association.getKey()))
          .toList();
      checkKeys(association, statements, problems);
      int size = association.getValue().size();
      int width = size == 0 ? 1 : association.getValue().iterator().next().size();
      int limit = keyLimit / width;
      all += (int) ((size - 1L + limit) / limit);
    }
    if (all != sent.size()) {
      problems.add("expected " + all + " statements for the keys " + promised);
      problems.add("but there were " + sent.size());
    }
    return problems;
  }

  private static void checkKeys(
      Map.Entry<String, Set<List<Object>>> association,
      List<Sent.Statement> statements,
      List<String> problems) {
    Set<List<Object>> keys = association.getValue();
    List<List<String>> unseen =
        keys.stream().map(PromiseCheck::texts).collect(Collectors.toCollection(ArrayList::new));
    int asked = 0;
    for (Sent.Statement statement : statements) {
      asked += statement.keys();
      for (List<String> shown : statement.shown()) {
        List<String> key = shown.stream().map(PromiseCheck::plain).sorted().toList();
        if (!unseen.remove(key)) {
          problems.add(association.getKey() + ": asked for " + shown + ", but keys are " + keys);
        }
      }
    }
    if (asked != keys.size()) {
      problems.add(association.getKey() + ": asked for " + asked + " keys, there are " + keys);
    }
  }

  /** Returns the texts of a key's parts in an order of their own: two ends may differ in theirs. */
  private static List<String> texts(List<Object> key) {
    return key.stream()
        .map(part -> part instanceof BigDecimal number ? number.toPlainString() : part.toString())
        .sorted()
        .toList();
  }

  /** Returns the text without the zeros at the end of a decimal. */
  private static String plain(String shown) {
    return shown.matches("-?\\d+\\.\\d+")
        ? new BigDecimal(shown).stripTrailingZeros().toPlainString()
        : shown;
  }
}
