package library;

import io.javalin.Javalin;
import org.jdbi.v3.core.Jdbi;

/** The library as a small web application: each page shows below itself what it ran. */
public final class LibraryServer {

  private LibraryServer() {}

  /** Serves the pages until the process ends. */
  public static void main(String[] args) {
    Javalin server = start(Library.inMemory(), 8080);
    System.out.printf("The library is open: http://localhost:%d%n", server.port());
  }

  /**
   * Returns a server that answers on this machine only.
   *
   * @param port 0 for any that is free
   */
  static Javalin start(Jdbi jdbi, int port) {
    PageView view = new PageView(jdbi);
    return Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.routes.get("/", request -> request.redirect(Page.ALL.get(0).path()));
          for (Page<?> page : Page.ALL) {
            config.routes.get(
                page.path(),
                request -> request.html(view.html(page, request.queryParam("perRow") != null)));
          }
        })
        .start("localhost", port);
  }
}
