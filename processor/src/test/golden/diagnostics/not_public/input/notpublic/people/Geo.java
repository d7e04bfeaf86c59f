package notpublic.people;

public class Geo {
  private final double x;

  Geo(double x) {
    this.x = x;
  }

  public double x() {
    return x;
  }
}
