package codes;

import javax.annotation.processing.Generated;

/** {@link City} with country. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CityWithCountry(long id, String countryCode, Country country) {
  /** Returns the columns alone. */
  public City entity() {
    return new City(id, countryCode);
  }

  /** Returns the entity's columns with the associations. */
  public static CityWithCountry of(City city, Country country) {
    return new CityWithCountry(city.id(), city.countryCode(), country);
  }
}
