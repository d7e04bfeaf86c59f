package oracle;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;

/** A plan that did not do what it promises. */
final class Failure extends AssertionError {

  private static final long serialVersionUID = 1;

  Failure(String call, List<String> problems, List<Sent.Statement> sent) {
    super(call
        + "\n"
        + String.join("\n", problems)
        + "\nstatements:\n"
        + sent.stream().map(Object::toString).collect(Collectors.joining("\n")));
  }

  static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }
}
