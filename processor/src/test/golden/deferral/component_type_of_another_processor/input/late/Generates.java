package late;

/** Read by another processor. */
public @interface Generates {
  String name();

  String text();
}
