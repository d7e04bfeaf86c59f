package dev.fetchplan.dialect;

/** When a result stays open, unread rows still on the server, beside other statements. */
public enum Cursors {
  NEVER,
  IN_TRANSACTION,
  ALWAYS
}
