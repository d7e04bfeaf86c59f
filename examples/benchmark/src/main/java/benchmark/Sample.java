package benchmark;

/**
 * What one load cost a contender, on the average of an iteration.
 *
 * @param processorMicros of the thread that loads
 */
record Sample(double micros, double processorMicros, double bytes) {}
