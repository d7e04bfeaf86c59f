package shaperepositoryexists;

import dev.fetchplan.Shape;
import library.Review;

class Other {
  @Shape(Review.class)
  record Line(int stars) {}

  @Shape(Review.class)
  record Note(int stars) {}
}
