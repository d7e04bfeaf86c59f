package dev.fetchplan.dialect;

/** How keys stand in a statement. */
public enum KeyList {

  /** Not at all. */
  NONE,

  /** {@code student.id = ?}: one key. */
  ONE,

  /** {@code student_course.student_id = ANY (?)}: one array, whatever the number of keys. */
  ANY,

  /**
   * {@code FROM UNNEST(?) student_ids (id) JOIN student_course ON …}: one array for each column of
   * the key, which drive the statement.
   */
  UNNEST,

  /** {@code student_course.student_id IN (SELECT value FROM json_each(?))}: one JSON text. */
  SELECT,

  /** {@code student_course.student_id IN (?, ?, ?, ?)}: padded to a power of two. */
  IN,

  /**
   * {@code (mark.student_id = ? AND mark.course_id = ?) OR (…)}: padded in the same way. All
   * databases take it, and a sharding driver sees in it which servers to ask.
   */
  OR;

  /** Whether one statement has room for any number of keys, and its text is always the same. */
  public boolean isWhole() {
    return this == ANY || this == UNNEST || this == SELECT;
  }
}
