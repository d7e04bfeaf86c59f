package limits;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** All ways to boxes with their letters. */
final class Ways {

  static final List<Way<BoxWithLetters>> OF_BOXES = List.of(
      new Way<>(
          "list",
          (jdbi, boxes) -> new BoxRepository(jdbi).withLetters().limit(boxes).list(),
          1,
          1),
      new Way<>(
          "byIds",
          (jdbi, boxes) ->
              new BoxRepository(jdbi).withLetters().byIds(ids(boxes).toList()),
          0,
          2),
      new Way<>(
          "of",
          (jdbi, boxes) ->
              new BoxRepository(jdbi).withLetters().of(ids(boxes).map(Box::new).toList()),
          0,
          1),
      new Way<>(
          "lettersOf",
          (jdbi, boxes) -> new BoxRepository(jdbi)
              .withLetters().lettersOf(ids(boxes).toList()).entrySet().stream()
                  .map(lists -> BoxWithLetters.of(new Box(lists.getKey()), lists.getValue()))
                  .toList(),
          0,
          1));

  private Ways() {}

  private static Stream<Long> ids(int most) {
    return LongStream.rangeClosed(1, most).boxed();
  }
}
