package oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A type of column, with as many distinct values as a table may have rows. */
enum Kind {
  LONG("long", "Long", "BIGINT") {
    @Override
    Object value(int n) {
      return (n - 1) * 500_009L; // negative, 0, positive, and each an int
    }
  },
  BIG("long", "Long", "BIGINT") {
    @Override
    Object value(int n) {
      return (n - 1) * 1_000_000_000_007L;
    }
  },
  INT("int", "Integer", "INT") {
    @Override
    Object value(int n) {
      return (n - 1) * 500_009L;
    }

    @Override
    Object java(Object value) {
      return Math.toIntExact((Long) value);
    }
  },
  STRING("String", "String", "VARCHAR(20)") {
    @Override
    Object value(int n) {
      return n == 0 ? "" : (n % 2 == 0 ? "k' é" : "K' é") + n / 2;
    }

    @Override
    Object read(String text) {
      return text;
    }
  },
  UUID("UUID", "UUID", "UUID") {
    @Override
    Object value(int n) {
      return new UUID(n * 0x9E3779B97F4A7C15L, n);
    }

    @Override
    Object read(String text) {
      return java.util.UUID.fromString(text);
    }
  },
  DECIMAL("BigDecimal", "BigDecimal", "NUMERIC(12, 2)") {
    @Override
    Object value(int n) {
      return Canonical.of(BigDecimal.valueOf(25L * n - 50, 2));
    }

    @Override
    Object read(String text) {
      return Canonical.of(new BigDecimal(text));
    }
  },
  DATE("LocalDate", "LocalDate", "DATE") {
    @Override
    Object value(int n) {
      return LocalDate.of(1930, 1, 1).plusDays(n);
    }

    @Override
    Object read(String text) {
      return LocalDate.parse(text);
    }
  };

  /** The values from here on are nobody's key. */
  static final int ORPHANS = 2_000;

  /** The values from here on are nobody's key, but may be the key of who refers to nobody. */
  static final int ORPHANS_AS_KEYS = 3_100;

  static final List<Kind> KEYS = List.of(LONG, LONG, BIG, INT, STRING, UUID, DECIMAL, DATE);

  final String plain;
  final String boxed;
  final String sql;

  Kind(String plain, String boxed, String sql) {
    this.plain = plain;
    this.boxed = boxed;
    this.sql = sql;
  }

  /** Returns a value in its canonical form; another one for each number from 0 to 4,200. */
  abstract Object value(int n);

  /** Returns a canonical value as the type that a user writes. */
  Object java(Object value) {
    return value;
  }

  /** Returns a value in its canonical form, as any database writes it as a text. */
  Object read(String text) {
    return Long.valueOf(text);
  }

  boolean primitive() {
    return !plain.equals(boxed);
  }
}
