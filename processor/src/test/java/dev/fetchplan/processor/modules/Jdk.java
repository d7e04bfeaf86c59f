package dev.fetchplan.processor.modules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** An installed JDK, whose tools run in processes of their own. */
record Jdk(Path home, Runtime.Version version) {

  static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version());
  }

  /** Returns the JDK that runs the tests, and the newest one that is installed beside it. */
  static List<Jdk> runningAndNewest() throws IOException {
    Jdk running = running();
    try (Stream<Path> homes = Files.list(running.home().toRealPath().getParent())) {
      Stream<Jdk> newest = homes
          .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
          .filter(home -> Files.isReadable(home.resolve("release")))
          .map(home -> new Jdk(home, version(home)))
          .filter(jdk -> jdk.version().feature() > running.version().feature())
          .max(comparing(Jdk::version))
          .stream();
      return Stream.concat(Stream.of(running), newest).toList();
    }
  }

  private static Runtime.Version version(Path home) {
    Properties release = new Properties();
    try (InputStream file = Files.newInputStream(home.resolve("release"))) {
      release.load(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Runtime.Version.parse(release.getProperty("JAVA_VERSION").replace("\"", ""));
  }

  /** Returns what the tool prints; it fails unless the tool succeeds. */
  String run(String tool, List<String> arguments) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(Stream.concat(
                Stream.of(home.resolve("bin").resolve(tool).toString()), arguments.stream())
            .toList())
        .redirectErrorStream(true)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.replace("\r\n", "\n");
  }
}
