package codes;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Stamp} with country (with stamps). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record StampWithCountryStamps(long id, Optional<String> countryCode,
    Optional<StampWithCountryStamps.CountryWithStamps> country) {
  /** Returns the columns alone. */
  public Stamp entity() {
    return new Stamp(id, countryCode);
  }

  /** Returns the entity's columns with the associations. */
  public static StampWithCountryStamps of(Stamp stamp, Optional<CountryWithStamps> country) {
    return new StampWithCountryStamps(stamp.id(), stamp.countryCode(), country);
  }

  /** {@link Country} with stamps. */
  public record CountryWithStamps(long id, String code, String name, List<Stamp> stamps) {
    /** Returns the columns alone. */
    public Country entity() {
      return new Country(id, code, name);
    }

    /** Returns the entity's columns with the associations. */
    public static CountryWithStamps of(Country country, List<Stamp> stamps) {
      return new CountryWithStamps(country.id(), country.code(), country.name(), stamps);
    }
  }
}
