package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

/** A record that says which of its constructors reads a row. */
@Entity
record Tag(@Id long id, String text, int length) {
  @JdbiConstructor
  Tag(long id, String text) {
    this(id, text, text.length());
  }
}
