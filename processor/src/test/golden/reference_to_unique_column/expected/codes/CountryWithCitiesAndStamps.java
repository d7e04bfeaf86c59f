package codes;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Country} with cities and stamps. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CountryWithCitiesAndStamps(long id, String code, String name, List<City> cities,
    List<Stamp> stamps) {
  /** Returns the columns alone. */
  public Country entity() {
    return new Country(id, code, name);
  }

  /** Returns the entity's columns with the associations. */
  public static CountryWithCitiesAndStamps of(Country country, List<City> cities,
      List<Stamp> stamps) {
    return new CountryWithCitiesAndStamps(country.id(), country.code(), country.name(), cities,
        stamps);
  }
}
