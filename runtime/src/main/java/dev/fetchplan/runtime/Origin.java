package dev.fetchplan.runtime;

/** The comment before a statement that tells, in the database's logs, where it comes from. */
final class Origin {

  private Origin() {}

  /**
   * Returns {@code /* StudentRepository.withCourses courses *}{@code /} and a blank.
   *
   * @param path of a prefetch; empty for the root
   */
  static String comment(String plan, String path) {
    StringBuilder comment = new StringBuilder("/* ");
    (path.isEmpty() ? plan : plan + " " + path)
        .codePoints()
        .map(character -> isPlain(character) ? character : '_')
        .forEach(comment::appendCodePoint);
    return comment.append(" */ ").toString();
  }

  /** Whether the character neither ends a comment nor means anything to a driver. */
  private static boolean isPlain(int character) {
    return character == '.'
        || character == ' '
        || (Character.isJavaIdentifierPart(character)
            && !Character.isIdentifierIgnorable(character));
  }
}
