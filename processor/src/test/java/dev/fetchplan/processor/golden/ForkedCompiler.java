package dev.fetchplan.processor.golden;

import dev.fetchplan.processor.Jdk;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Optional;

/** javac of another JDK, in a JVM that ends with this one. */
final class ForkedCompiler implements TestCompiler {

  /** That of the newest JDK, if it is newer than the one that runs the tests. */
  static final Optional<ForkedCompiler> NEWEST = Jdk.newest().map(ForkedCompiler::new);

  private final Jdk jdk;
  private final ObjectOutputStream jobs;
  private final ObjectInputStream outcomes;

  private ForkedCompiler(Jdk jdk) {
    this.jdk = jdk;
    try {
      Process process = new ProcessBuilder(
              jdk.home().resolve("bin/java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              CompilerProcess.class.getName())
          .redirectError(Redirect.INHERIT)
          .start();
      this.jobs = new ObjectOutputStream(process.getOutputStream());
      jobs.flush();
      this.outcomes = new ObjectInputStream(process.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized Outcome run(Job job) {
    try {
      jobs.writeUnshared(job);
      jobs.flush();
      return (Outcome) outcomes.readUnshared();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "javac " + jdk.feature();
  }
}
