/**
 * Hand-written copies of generated code, which keep the contract between it and the runtime.
 *
 * <p>They stand where the processor's work will stand, in a user's package, and are called by tests
 * as a user would. They know the public API only.
 */
@NullMarked
package dev.fetchplan.school;

import org.jspecify.annotations.NullMarked;
