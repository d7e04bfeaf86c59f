package unknownpath;

import org.jdbi.v3.core.Jdbi;

/** What works is generated, so one mistake brings no others. */
public class Reader {
  public static String read(Jdbi jdbi) {
    return new BookRepository(jdbi).withAuthor().list().get(0).author().name();
  }
}
