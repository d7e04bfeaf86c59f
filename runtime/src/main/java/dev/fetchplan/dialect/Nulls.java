package dev.fetchplan.dialect;

/** Where an order puts the rows that have no value. */
public enum Nulls {

  /** The column has no NULLs, so nothing is said. */
  NONE,
  FIRST,
  LAST
}
