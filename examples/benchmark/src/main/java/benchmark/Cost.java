package benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a thread spends in one iteration; JMH reports the public fields. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cost {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  public long loads;
  public long nanos;
  public long processorNanos;
  public long bytes;

  private long nanosBefore;
  private long processorNanosBefore;
  private long bytesBefore;

  void begin() {
    bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
    processorNanosBefore = THREADS.getCurrentThreadCpuTime();
    nanosBefore = System.nanoTime();
  }

  void count() {
    loads++;
  }

  long processorMillis() {
    return (THREADS.getCurrentThreadCpuTime() - processorNanosBefore) / 1_000_000;
  }

  void end() {
    nanos = System.nanoTime() - nanosBefore;
    processorNanos = THREADS.getCurrentThreadCpuTime() - processorNanosBefore;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
  }
}
