package notpublic.people;

import javax.annotation.processing.Generated;

/** {@link Author} with country. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record AuthorWithCountry(long id, String countryCode, Country country) {
  /** Returns the columns alone. */
  public Author entity() {
    return new Author(id, countryCode);
  }

  /** Returns the entity's columns with the associations. */
  public static AuthorWithCountry of(Author author, Country country) {
    return new AuthorWithCountry(author.id(), author.countryCode(), country);
  }
}
