package noaccessor;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import java.util.Optional;

@Entity
public class Book {
  private final long id;
  private final String title;
  private final boolean sold;
  private final int pages;

  public Book(@Id long id, String title, boolean sold, int pages) {
    this.id = id;
    this.title = title;
    this.sold = sold;
    this.pages = pages;
  }

  private long id() {
    return id;
  }

  public Optional<String> getTitle() {
    return Optional.of(title);
  }

  public static boolean isSold() {
    return true;
  }

  public int getPages() throws java.io.IOException {
    return pages;
  }

  public String isTitle() {
    return title + id() + sold;
  }
}
