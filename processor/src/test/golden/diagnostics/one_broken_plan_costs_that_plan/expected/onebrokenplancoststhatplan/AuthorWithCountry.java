package onebrokenplancoststhatplan;

import javax.annotation.processing.Generated;

/** {@link Author} with country. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
record AuthorWithCountry(long id, String countryId, Country country) {
  /** Returns the columns alone. */
  public Author entity() {
    return new Author(id, countryId);
  }

  /** Returns the entity's columns with the associations. */
  public static AuthorWithCountry of(Author author, Country country) {
    return new AuthorWithCountry(author.id(), author.countryId(), country);
  }
}
