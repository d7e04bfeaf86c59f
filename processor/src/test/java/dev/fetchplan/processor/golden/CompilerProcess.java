package dev.fetchplan.processor.golden;

import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;

/** The other end of a {@link ForkedCompiler}. */
final class CompilerProcess {
  private CompilerProcess() {}

  /** Answers the jobs of the standard input on the standard output, until there are no more. */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    PrintStream output = System.out;
    System.setOut(System.err);
    TestCompiler javac = LocalCompiler.javac();
    ObjectOutputStream outcomes = new ObjectOutputStream(output);
    outcomes.flush();
    ObjectInputStream jobs = new ObjectInputStream(System.in);
    try {
      while (true) {
        outcomes.writeUnshared(javac.run((Job) jobs.readUnshared()));
        outcomes.reset();
        outcomes.flush();
      }
    } catch (EOFException e) {
      return; // the JVM that asks is gone
    }
  }
}
