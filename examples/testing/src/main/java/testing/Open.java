package testing;

/** How many connections, statements and results are open. */
public record Open(int connections, int statements, int results) {

  public static final Open NOTHING = new Open(0, 0, 0);
}
