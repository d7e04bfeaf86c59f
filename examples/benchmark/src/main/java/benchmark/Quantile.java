package benchmark;

import java.util.Arrays;

/** A value that so many of the others do not exceed. */
public final class Quantile {

  private Quantile() {}

  public static double of(double part, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
