package gallery;

/** What all that is shown has in common. */
abstract class Exhibit {

  private final long id;

  Exhibit(long id) {
    this.id = id;
  }

  public long getId() {
    return id;
  }
}
