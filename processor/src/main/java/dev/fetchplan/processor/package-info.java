/**
 * The annotation processor: what javac calls, and the pipeline that it runs for each entity. Types
 * with annotations come in, source files and compile errors go out. Must not know how any stage
 * works.
 */
@NullMarked
package dev.fetchplan.processor;

import org.jspecify.annotations.NullMarked;
