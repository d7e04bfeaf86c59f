package dev.fetchplan.processor.model;

import java.util.Set;

/** Which words Java allows as names. */
public final class JavaNames {
  private static final Set<String> KEYWORDS = Set.of(
      ("abstract assert boolean break byte case catch char class const continue default do double"
              + " else enum extends final finally float for goto if implements import instanceof"
              + " int interface long native new package private protected public return short"
              + " static strictfp super switch synchronized this throw throws transient try void"
              + " volatile while _ true false null")
          .split(" "));

  private static final Set<String> METHODS_OF_OBJECT = Set.of(
      "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private JavaNames() {}

  /**
   * Returns whether every object has a method of that name without parameters, which no record
   * component may be called like (JLS 8.10.1).
   */
  public static boolean isMethodOfObject(String word) {
    return METHODS_OF_OBJECT.contains(word);
  }

  public static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  /** Returns whether a method or component may have that name. */
  public static boolean isName(String word) {
    return !word.isEmpty()
        && Character.isJavaIdentifierStart(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isJavaIdentifierPart)
        && !isKeyword(word);
  }
}
