package shop.people;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import shop.Book;

/** Several constructors, of which one is marked. */
@Entity
@OneToMany(name = "books", target = Book.class)
@Fetch("books.author")
public final class Author {
  private final long id;
  private final String name;

  public Author(String name) {
    this(0, name);
  }

  @JdbiConstructor
  public Author(@Id long id, String name) {
    this.id = id;
    this.name = name;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}
