package conditions;

/** What identifies a sample. */
public record SampleId(long value) {}
