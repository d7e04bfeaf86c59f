package library;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.fetchplan.testing.SentStatement;
import dev.fetchplan.testing.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Shows pages, and below each the statements that it took. */
final class PageView {

  private static final Template TEMPLATE =
      Mustache.compiler().compile(Library.read("page.mustache"));

  private final Jdbi jdbi;

  PageView(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Returns a page as HTML.
   *
   * @param perRow whether to show as well what one query per row sends
   */
  String html(Page<?> page, boolean perRow) {
    List<Page.Entry> entries = new ArrayList<>();
    Statements sent = Statements.of(jdbi, () -> entries.addAll(page.entries(jdbi)));
    Statements instead = Statements.of(jdbi, () -> page.perRow().accept(new QueryPerRow(jdbi)));
    return TEMPLATE.execute(Map.of(
        "page",
        page,
        "pages",
        Page.ALL,
        "entries",
        entries,
        "statements",
        texts(sent),
        "count",
        sent.list().size(),
        "perRow",
        perRow,
        "perRowStatements",
        perRow ? texts(instead) : List.of(),
        "perRowCount",
        instead.list().size()));
  }

  private static List<String> texts(Statements statements) {
    return statements.list().stream().map(SentStatement::sql).toList();
  }
}
