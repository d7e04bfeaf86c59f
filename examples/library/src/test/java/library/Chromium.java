package library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The browser of Debian's package, without a window. */
final class Chromium {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  // the second line keeps it from calling servers of its maker's
  private static final List<String> OPTIONS = List.of(
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync");

  private Chromium() {}

  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /** Returns the document that the browser has built from a page, as HTML. */
  static String document(String page, Path profile) throws IOException, InterruptedException {
    Path document = profile.resolve("document.html");
    ProcessBuilder browser = new ProcessBuilder(PROGRAM.toString());
    browser.command().addAll(OPTIONS);
    browser.command().add("--user-data-dir=" + profile.resolve("data"));
    browser.command().addAll(List.of("--dump-dom", page));
    browser.redirectOutput(document.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    Process running = browser.start();
    if (!running.waitFor(60, TimeUnit.SECONDS)) {
      running.destroyForcibly();
      throw new IOException("Chromium did not end within a minute on " + page);
    }
    return Files.readString(document, StandardCharsets.UTF_8);
  }
}
