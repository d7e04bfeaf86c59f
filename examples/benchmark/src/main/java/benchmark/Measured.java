package benchmark;

import benchmark.contender.Contender;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The samples of one task: in each round one of each contender. */
final class Measured {

  private final Map<Contender, List<Sample>> samples = new EnumMap<>(Contender.class);

  void add(Contender contender, Sample sample) {
    samples.computeIfAbsent(contender, first -> new ArrayList<>()).add(sample);
  }

  boolean contains(Contender contender) {
    return samples.containsKey(contender);
  }

  /** Returns the median of what a load cost. */
  double median(Contender contender, ToDoubleFunction<Sample> cost) {
    return Quantile.of(0.5, values(contender, cost));
  }

  /** Returns by how much the middle half of the samples differs, as a part of the median. */
  double spread(Contender contender, ToDoubleFunction<Sample> cost) {
    double[] values = values(contender, cost);
    return (Quantile.of(0.75, values) - Quantile.of(0.25, values)) / Quantile.of(0.5, values);
  }

  /** Returns the median of the ratios that two contenders had in each round. */
  double ratio(Contender contender, Contender to, ToDoubleFunction<Sample> cost) {
    double[] of = values(contender, cost);
    double[] base = values(to, cost);
    return Quantile.of(
        0.5, IntStream.range(0, of.length).mapToDouble(i -> of[i] / base[i]).toArray());
  }

  private double[] values(Contender contender, ToDoubleFunction<Sample> cost) {
    return samples.get(contender).stream().mapToDouble(cost).toArray();
  }
}
