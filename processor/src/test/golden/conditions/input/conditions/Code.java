package conditions;

/** A key of two letters. */
public record Code(String letters) {}
