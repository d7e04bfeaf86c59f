package faults;

import java.lang.management.ManagementFactory;

/** What is reachable. */
final class Heap {

  private Heap() {}

  /** Returns how many bytes are in use once the garbage is gone. */
  static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
