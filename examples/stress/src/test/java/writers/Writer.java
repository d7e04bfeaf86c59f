package writers;

import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Moves lines and tags from purchase to purchase, in transactions that leave all totals right. Two
 * writers move lines of their own.
 */
final class Writer implements AutoCloseable {

  private final Handle handle;
  private final int first;
  private final Random dice;
  private final int[] purchases = new int[Purchases.LINES + 1]; // where each line is
  private boolean hasGuest;
  private int moves;

  /** Returns the one or the other of two writers. */
  Writer(String url, int number) {
    this.handle = Jdbi.create(url).open();
    this.first = 1 + number;
    this.dice = new Random(number);
    for (int line = 1; line < purchases.length; line++) {
      purchases[line] = 1 + (line - 1) % Purchases.COUNT;
    }
  }

  /** Moves on until there is nobody to read. */
  void moveWhile(AtomicBoolean reading) {
    while (reading.get()) {
      move();
    }
  }

  /** Moves a line to another purchase, and its tag. */
  void move() {
    int line = first + 2 * dice.nextInt(Purchases.LINES / 2);
    int from = purchases[line];
    int to = 1 + (from + dice.nextInt(Purchases.COUNT - 1)) % Purchases.COUNT;
    handle.useTransaction(own -> {
      own.execute("UPDATE line SET purchase_id = ? WHERE id = ?", to, line);
      own.execute("UPDATE purchase_tag SET purchase_id = ? WHERE tag_id = ?", to, line);
      // In one order, so that no two writers wait for each other.
      changeTotal(own, Math.min(from, to), from < to ? -line : line);
      changeTotal(own, Math.max(from, to), from < to ? line : -line);
      comeOrGo(own);
    });
    purchases[line] = to;
    moves++;
  }

  private static void changeTotal(Handle handle, int purchase, int by) {
    handle.execute("UPDATE purchase SET total = total + ? WHERE id = ?", by, purchase);
  }

  /** Changes the number of purchases by one without lines. */
  private void comeOrGo(Handle handle) {
    int guest = Purchases.COUNT + first;
    handle.execute(
        hasGuest ? "DELETE FROM purchase WHERE id = ?" : "INSERT INTO purchase VALUES (?, 0)",
        guest);
    hasGuest = !hasGuest;
  }

  int moves() {
    return moves;
  }

  @Override
  public void close() {
    handle.close();
  }
}
