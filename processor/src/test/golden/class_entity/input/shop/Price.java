package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

/** A static method makes it, and composite keys work as in a record. */
@Entity
class Price {
  private final long bookId;
  private final String currency;
  private final int cents;

  private Price(long bookId, String currency, int cents) {
    this.bookId = bookId;
    this.currency = currency;
    this.cents = cents;
  }

  @JdbiConstructor
  static Price of(@Id long bookId, @Id String currency, @ColumnName("amount") int cents) {
    return new Price(bookId, currency, cents);
  }

  long bookId() {
    return bookId;
  }

  String currency() {
    return currency;
  }

  int cents() {
    return cents;
  }
}
