package dev.fetchplan.processor.golden;

import java.io.File;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a compiler is asked for.
 *
 * @param sources by their path below the root of the sources, in order
 * @param classPath behind the tests' own
 * @param processed whether the processor runs, and the one of late types before it
 */
record Job(
    Map<String, String> sources, List<String> options, List<File> classPath, boolean processed)
    implements Serializable {

  Job {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    options = List.copyOf(options);
    classPath = List.copyOf(classPath);
  }
}
