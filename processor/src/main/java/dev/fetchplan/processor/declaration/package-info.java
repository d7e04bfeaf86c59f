/**
 * Reads what users wrote: compiler elements come in, declarations go out, each part with its place.
 * The only reader of {@code javax.lang.model}; annotations are known by name, so that the processor
 * does not depend on the runtime. Must not know what is right: declarations may contradict
 * themselves.
 */
@NullMarked
package dev.fetchplan.processor.declaration;

import org.jspecify.annotations.NullMarked;
