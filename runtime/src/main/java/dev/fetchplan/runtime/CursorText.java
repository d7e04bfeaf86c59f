package dev.fetchplan.runtime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the place of a row as a text for URLs, and reads it again.
 *
 * <p>The text holds a version, a hash of the plan and its order, and the values of the order's
 * columns. It is no secret and not signed: whoever changes it sees another part of the same rows.
 */
final class CursorText {

  private static final byte VERSION = 1;
  private static final int HASH_LENGTH = 8;

  private final String plan;
  private final Keyset keyset;

  CursorText(String plan, Keyset keyset) {
    this.plan = plan;
    this.keyset = keyset;
  }

  /** The types of values, by the letter that stands before each. */
  private record Type(char letter, Class<?> type, Function<String, Object> parse) {}

  private static final List<Type> TYPES = List.of(
      new Type('l', Long.class, Long::valueOf),
      new Type('s', String.class, text -> text),
      new Type('d', BigDecimal.class, BigDecimal::new),
      new Type('f', Double.class, Double::valueOf), // a decimal in SQLite
      new Type('b', Boolean.class, Boolean::valueOf),
      new Type('D', LocalDate.class, LocalDate::parse),
      new Type('T', LocalTime.class, LocalTime::parse),
      new Type('S', LocalDateTime.class, LocalDateTime::parse),
      new Type('O', OffsetDateTime.class, OffsetDateTime::parse),
      new Type('u', UUID.class, UUID::fromString));

  private static final char NULL = '0';

  /**
   * Returns the text for a place.
   *
   * @throws IllegalArgumentException if a value is of a type that a text cannot hold
   */
  String write(List<@Nullable Object> place) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.write(hash());
      for (int term = 0; term < place.size(); term++) {
        write(out, place.get(term), term);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  private void write(DataOutputStream out, @Nullable Object value, int term) throws IOException {
    if (value == null) {
      out.writeByte(NULL);
      return;
    }
    Type type = TYPES.stream()
        .filter(candidate -> candidate.type().isInstance(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "A cursor cannot hold %s, which the database returns as %s. Order by other columns."
                .formatted(keyset.column(term), value.getClass().getName())));
    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
    out.writeByte(type.letter());
    out.writeInt(text.length);
    out.write(text);
  }

  /**
   * Returns the place that a text stands for.
   *
   * @throws IllegalArgumentException if it is no cursor, or one of another plan or order
   */
  List<@Nullable Object> read(String cursor) {
    byte[] bytes = decoded(cursor);
    if (bytes.length <= HASH_LENGTH || bytes[0] != VERSION) {
      throw unreadable(cursor, null);
    }
    if (!Arrays.equals(bytes, 1, 1 + HASH_LENGTH, hash(), 0, HASH_LENGTH)) {
      throw new IllegalArgumentException(
          "The cursor is not one of %s in this order. A cursor continues the query that it came"
                  .formatted(plan)
              + " from: the same plan, ordered in the same way.");
    }
    int start = 1 + HASH_LENGTH;
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
      List<@Nullable Object> place = new ArrayList<>();
      for (int term = 0; term < keyset.orderings().size(); term++) {
        Object value = readValue(in);
        keyset.requirePlace(term, value);
        place.add(value);
      }
      if (in.available() > 0) {
        throw unreadable(cursor, null);
      }
      return place;
    } catch (IOException | RuntimeException e) {
      throw unreadable(cursor, e);
    }
  }

  private static byte[] decoded(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw unreadable(cursor, e);
    }
  }

  private static @Nullable Object readValue(DataInputStream in) throws IOException {
    char letter = (char) in.readUnsignedByte();
    if (letter == NULL) {
      return null;
    }
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a value of " + length + " bytes");
    }
    String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    for (Type type : TYPES) {
      if (type.letter() == letter) {
        return type.parse().apply(text);
      }
    }
    throw new IOException("a value of type " + letter);
  }

  private static IllegalArgumentException unreadable(String cursor, @Nullable Exception cause) {
    String shown = cursor.length() > 80 ? cursor.substring(0, 80) + "…" : cursor;
    return new IllegalArgumentException(
        "\"%s\" is not a cursor of this version. Start again without one.".formatted(shown), cause);
  }

  private byte[] hash() {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256")
          .digest((plan + "\n" + keyset).getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(whole, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Each Java has SHA-256.", e);
    }
  }
}
