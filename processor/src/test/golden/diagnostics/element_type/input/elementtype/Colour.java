package elementtype;

enum Colour {
  RED
}
