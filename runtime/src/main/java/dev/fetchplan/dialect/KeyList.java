package dev.fetchplan.dialect;

/** The form in which the keys of a batch travel to the database. */
public enum KeyList {

  /** {@code student_course.student_id = ANY (?)}: one array, whatever the number of keys. */
  ANY,

  /**
   * {@code FROM UNNEST(?) student_ids (id) JOIN student_course ON …}: one array that drives the
   * statement, for planners that are slow with long lists.
   */
  UNNEST,

  /** {@code student_course.student_id IN (?, ?, ?, ?)}: padded to a power of two. */
  IN
}
