package shop;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.people.Author;

@Entity
@Fetch("author")
@Fetch("author.books")
public class Book extends Item {
  private final String title;
  @Column("sold_out") private final boolean soldOut;
  private final boolean signed;
  private final Optional<Integer> pages;
  private final @Nullable String blurb;
  private final long authorId;

  public Book(
      @Id long id,
      @Column("full_title") String title,
      boolean soldOut,
      boolean signed,
      Optional<Integer> pages,
      @Nullable String blurb,
      long authorId) {
    super(id);
    this.title = title;
    this.soldOut = soldOut;
    this.signed = signed;
    this.pages = pages;
    this.blurb = blurb;
    this.authorId = authorId;
  }

  public String title() {
    return title;
  }

  public boolean isSoldOut() {
    return soldOut;
  }

  public boolean getSigned() {
    return signed;
  }

  public Optional<Integer> getPages() {
    return pages;
  }

  public @Nullable String getBlurb() {
    return blurb;
  }

  @References(Author.class)
  public long getAuthorId() {
    return authorId;
  }

  /** Neither another overload nor a static method is an accessor. */
  public String title(String language) {
    return title + language;
  }

  public static long authorId() {
    return 0;
  }
}
