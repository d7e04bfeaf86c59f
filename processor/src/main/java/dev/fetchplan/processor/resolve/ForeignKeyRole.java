package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.diagnostic.Code;

/** What another association needs a foreign key for, in the words of messages. */
enum ForeignKeyRole {
  MAPPED_BY(
      "mappedBy",
      Code.UnknownMappedBy,
      "is the inverse of a foreign key, and %s has none to %s",
      "could be the inverse",
      "of"),
  FROM(
      "from",
      Code.UnknownReference,
      "goes through %s, which has no foreign key to %s",
      "could start",
      "at"),
  TO(
      "to",
      Code.UnknownReference,
      "goes through %s, which has no foreign key to %s",
      "could end",
      "at");

  /** The attribute that names the foreign key. */
  final String attribute;

  /** What is reported if it names none. */
  final Code unknown;

  /** The predicate of a sentence: the foreign key's entity has none that leads to the other. */
  final String none;

  /** The verb of a sentence that lists what the foreign key could be. */
  final String could;

  /** The preposition before each item of that list. */
  final String preposition;

  ForeignKeyRole(String attribute, Code unknown, String none, String could, String preposition) {
    this.attribute = attribute;
    this.unknown = unknown;
    this.none = none;
    this.could = could;
    this.preposition = preposition;
  }
}
