package dev.fetchplan.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class JsonTextTest {

  @Test
  void isAnArrayOfValues() {
    assertThat(JsonText.of(new long[] {1, Long.MIN_VALUE})).isEqualTo("[1,-9223372036854775808]");
    assertThat(JsonText.of(List.<Object[]>of(new Object[] {new BigDecimal("1.50"), "x"})))
        .isEqualTo("[1.50,\"x\"]");
  }

  @Test
  void isAnArrayOfRowsForSeveralColumns() {
    Object[] numbers = {1L, 2L};
    Object[] others = {"a", new UUID(0, 1)};

    assertThat(JsonText.of(List.of(numbers, others)))
        .isEqualTo("[[1,\"a\"],[2,\"00000000-0000-0000-0000-000000000001\"]]");
  }

  @Test
  void escapesWhatJsonDoesNotTakeInATextAndNothingElse() {
    Object[] texts = {"\"\\/", "\0\t\n\u001f\u007f", "é😀'\u2028"};

    assertThat(JsonText.of(List.<Object[]>of(texts)))
        .isEqualTo("[\"\\\"\\\\/\",\"\\u0000\\u0009\\u000a\\u001f\u007f\",\"é😀'\u2028\"]");
  }
}
