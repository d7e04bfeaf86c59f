package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * A place in a class file, which no editor can show.
 *
 * @param nearest the user's own declaration that leads there
 * @param place the name of the type in the class file
 */
record ClassFileOrigin(Origin nearest, String place) implements Origin {

  /** What leads there over another class file is in the user's own declaration in the end. */
  ClassFileOrigin {
    nearest = nearest instanceof ClassFileOrigin other ? other.nearest() : nearest;
  }

  @Override
  public void print(Messager messager, Kind kind, String message) {
    nearest.print(messager, kind, message + " (" + place + " is compiled already.)");
  }
}
