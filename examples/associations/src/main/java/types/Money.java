package types;

import java.math.BigDecimal;

/** An amount in a currency, which is one column: {@code 12.50 INR}. */
public record Money(BigDecimal amount, String currency) {

  /** Returns the money that the text says. */
  public static Money parse(String text) {
    String[] parts = text.split(" ");
    return new Money(new BigDecimal(parts[0]), parts[1]);
  }

  @Override
  public String toString() {
    return amount + " " + currency;
  }
}
