package library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The library's tables and what is in them. */
final class Library {

  private Library() {}

  /** Returns a new library in the memory of this JVM. */
  static Jdbi inMemory() {
    Jdbi jdbi = Jdbi.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    jdbi.useHandle(handle -> handle.createScript(script()).execute());
    return jdbi;
  }

  /** Returns the SQL that creates and fills the tables. */
  static String script() {
    return read("schema.sql") + read("data.sql");
  }

  /** Returns the text of a resource beside this class. */
  static String read(String resource) {
    try (InputStream stream = Library.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
