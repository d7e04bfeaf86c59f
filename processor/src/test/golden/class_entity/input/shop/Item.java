package shop;

/** What an entity inherits. */
abstract class Item {
  private final long id;

  Item(long id) {
    this.id = id;
  }

  public long getId() {
    return id;
  }
}
