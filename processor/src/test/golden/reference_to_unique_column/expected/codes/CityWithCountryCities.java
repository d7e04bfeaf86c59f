package codes;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link City} with country (with cities). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CityWithCountryCities(long id, String countryCode,
    CityWithCountryCities.CountryWithCities country) {
  /** Returns the columns alone. */
  public City entity() {
    return new City(id, countryCode);
  }

  /** Returns the entity's columns with the associations. */
  public static CityWithCountryCities of(City city, CountryWithCities country) {
    return new CityWithCountryCities(city.id(), city.countryCode(), country);
  }

  /** {@link Country} with cities. */
  public record CountryWithCities(long id, String code, String name, List<City> cities) {
    /** Returns the columns alone. */
    public Country entity() {
      return new Country(id, code, name);
    }

    /** Returns the entity's columns with the associations. */
    public static CountryWithCities of(Country country, List<City> cities) {
      return new CountryWithCities(country.id(), country.code(), country.name(), cities);
    }
  }
}
