package benchmark;

/** What one load sends: statements, and how often it waits for an answer. */
record Traffic(int statements, long roundTrips) {}
