package people;

public class Geo {
  private final double x;
  private final Double y;

  public Geo(double x, Double y) {
    this.x = x;
    this.y = y;
  }

  public double x() {
    return x;
  }

  public Double y() {
    return y;
  }
}
