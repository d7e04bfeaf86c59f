package elementtype;

class Line {
  Line(int stars) {}
}
