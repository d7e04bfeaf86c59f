package library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryServerTest {

  private static Javalin server;

  @BeforeAll
  static void start() {
    server = LibraryServer.start(Library.inMemory(), 0);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void showsStudentsWithTheirCoursesInTwoStatements() throws Exception {
    String page = get("/students");

    assertThat(page).contains("<dt>Swaminathan</dt>", "Cricket for Beginners");
    assertThat(number(page, "count")).isEqualTo(2);
    assertThat(page).contains("JOIN student_course").doesNotContain("per-row-count");
  }

  @Test
  void showsCoursesWithTheirStudentsInTwoStatements() throws Exception {
    String page = get("/courses");

    assertThat(page).contains("<dt>Cricket for Beginners</dt>", "Swaminathan");
    assertThat(number(page, "count")).isEqualTo(2);
  }

  @Test
  void showsTheThreeNewestBooksOfAuthors() throws Exception {
    String page = get("/authors");

    assertThat(page)
        .contains("<dt>R.K. Narayan</dt>")
        .contains("The Vendor of Sweets (1967), 0 reviews, The Guide (1958), 2 reviews,"
            + " The English Teacher (1945), 0 reviews")
        .doesNotContain("Malgudi Days");
    assertThat(number(page, "count")).isEqualTo(2);
  }

  @Test
  void switchesToWhatOneQueryPerRowSends() throws Exception {
    String page = get("/students?perRow");

    assertThat(number(page, "count")).isEqualTo(2);
    assertThat(number(page, "per-row-count")).isEqualTo(9);
    assertThat(page).contains("SELECT * FROM student WHERE TRUE").contains("href=\"/students\"");
  }

  /** Where no browser is installed the other tests have read the same pages over HTTP. */
  @Test
  void isReadByABrowser(@TempDir Path profile) throws Exception {
    assumeTrue(Chromium.isInstalled(), "no Chromium is installed");

    String page = Chromium.document(place("/students?perRow").toString(), profile);

    assertThat(page).contains("<dt>Swaminathan</dt>", "<body>", "</html>");
    assertThat(number(page, "count")).isEqualTo(2);
    assertThat(number(page, "per-row-count")).isEqualTo(9);
  }

  @Test
  void startsWithTheFirstPage() throws Exception {
    HttpResponse<String> home = send("/");

    assertThat(home.statusCode()).isEqualTo(302);
    assertThat(home.headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith("/students"));
  }

  private static String get(String path) throws Exception {
    HttpResponse<String> response = send(path);
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private static HttpResponse<String> send(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(place(path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static URI place(String path) {
    return URI.create("http://localhost:" + server.port() + path);
  }

  private static int number(String page, String id) {
    Matcher number = Pattern.compile("id=\"" + id + "\">(\\d+)<").matcher(page);
    assertThat(number.find()).isTrue();
    return Integer.parseInt(number.group(1));
  }
}
