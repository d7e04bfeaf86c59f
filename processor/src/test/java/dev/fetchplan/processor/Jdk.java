package dev.fetchplan.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An installed JDK, whose tools run in processes of their own.
 *
 * @param feature the first number of its version
 */
public record Jdk(Path home, int feature) {
  public static final String WHERE =
      "no newer JDK than that of the tests: none is named by an environment"
          + " variable like JAVA_HOME_25_X64 or JAVA25_HOME, and none stands beside "
          + System.getProperty("java.home");

  private static final Pattern VARIABLE = Pattern.compile("JAVA\\w*HOME\\w*");
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  /** Returns the one that runs the tests. */
  public static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /** Returns the one that runs the tests, and the newest if it is newer. */
  public static List<Jdk> runningAndNewest() {
    return Stream.concat(Stream.of(running()), newest().stream()).toList();
  }

  /** Returns the newest that is at hand, if it is newer than the one that runs the tests. */
  public static Optional<Jdk> newest() {
    return homes()
        .flatMap(home -> at(home).stream())
        .filter(jdk -> jdk.feature() > Runtime.version().feature())
        .max(Comparator.comparingInt(Jdk::feature));
  }

  /** Returns what the environment names, as CI servers do, and what stands beside us. */
  private static Stream<Path> homes() {
    List<Path> homes = new ArrayList<>();
    System.getenv().entrySet().stream()
        .filter(variable -> VARIABLE.matcher(variable.getKey()).matches())
        .map(Map.Entry::getValue)
        .map(Path::of)
        .forEach(homes::add);
    Path siblings = Path.of(System.getProperty("java.home")).getParent();
    try (Stream<Path> found = Files.list(siblings)) {
      found.sorted().forEach(homes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return homes.stream();
  }

  private static Optional<Jdk> at(Path home) {
    Path release = home.resolve("release");
    boolean compiles = Stream.of("javac", "javac.exe")
        .anyMatch(name -> Files.exists(home.resolve("bin").resolve(name)));
    if (!compiles || !Files.exists(release)) {
      return Optional.empty();
    }
    try {
      Matcher version = VERSION.matcher(Files.readString(release));
      return version.find()
          ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1))))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the tool prints; it fails unless the tool succeeds. */
  public String run(String tool, List<String> arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(home.resolve("bin").resolve(tool).toString()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.replace("\r\n", "\n");
  }
}
