package oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random choices that a seed repeats. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Returns a number from 0 on that is less than the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns a number between two, both included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Returns true in one of so many cases. */
  boolean oneIn(int cases) {
    return below(cases) == 0;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  <T> List<T> shuffled(List<T> all) {
    List<T> shuffled = new ArrayList<>(all);
    for (int i = shuffled.size(); i > 1; i--) {
      shuffled.add(shuffled.remove(below(i)));
    }
    return shuffled;
  }

  Dice another() {
    return new Dice(random.nextLong());
  }
}
