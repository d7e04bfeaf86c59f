package cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Shapes are plain records, so they are written as one would write the JSON by hand. */
class JsonTest {

  private static final AuthorCard CARD = new AuthorCard(
      "Raja Rao", Optional.empty(), 1, false, List.of(new BookCard("Kanthapura", 1938)), List.of());
  private static final BookWithAuthor BOOK = BookWithAuthor.of(
      new Book(3, "The Guide", 1958, 1, null), new Author(1, "R. K. Narayan", Optional.of(7L)));

  private static final String CARD_AS_JSON = """
      {"name":"Raja Rao","publisherName":null,"bookCount":1,"praised":false,\
      "books":[{"title":"Kanthapura","published":1938}],"praise":[]}""";
  private static final String BOOK_AS_JSON = """
      {"id":3,"title":"The Guide","published":1958,"authorId":1,"translatorId":null,\
      "author":{"id":1,"name":"R. K. Narayan","publisherId":7}}""";

  @Test
  void jackson2WritesShapes() throws Exception {
    var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
    mapper.registerModule(new Jdk8Module()); // which knows Optional

    assertThat(mapper.writeValueAsString(CARD)).isEqualTo(CARD_AS_JSON);
    assertThat(mapper.writeValueAsString(BOOK)).isEqualTo(BOOK_AS_JSON);
    assertThat(mapper.readValue(CARD_AS_JSON, AuthorCard.class)).isEqualTo(CARD);
  }

  @Test
  void jackson3WritesShapes() {
    var mapper = new tools.jackson.databind.ObjectMapper();

    assertThat(mapper.readTree(mapper.writeValueAsString(CARD)))
        .isEqualTo(mapper.readTree(CARD_AS_JSON));
    assertThat(mapper.readTree(mapper.writeValueAsString(BOOK)))
        .isEqualTo(mapper.readTree(BOOK_AS_JSON));
    assertThat(mapper.readValue(CARD_AS_JSON, AuthorCard.class)).isEqualTo(CARD);
  }
}
