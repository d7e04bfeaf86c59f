package crm;

import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

/** A place on the earth: a class that a static method makes. */
public final class Geo {

  private final double latitude;
  private final double longitude;

  private Geo(double latitude, double longitude) {
    this.latitude = latitude;
    this.longitude = longitude;
  }

  /** Returns the place. */
  @JdbiConstructor
  public static Geo of(double latitude, double longitude) {
    return new Geo(latitude, longitude);
  }

  public double getLatitude() {
    return latitude;
  }

  public double getLongitude() {
    return longitude;
  }
}
