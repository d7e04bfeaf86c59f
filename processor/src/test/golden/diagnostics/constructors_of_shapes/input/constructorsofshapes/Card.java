package constructorsofshapes;

import dev.fetchplan.Shape;
import library.Book;

@Shape(Book.class)
class Card {
  private Card(String title) {}
}
