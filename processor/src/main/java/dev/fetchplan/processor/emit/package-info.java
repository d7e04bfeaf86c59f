/**
 * Writes the generated code: rendered plans come in, Java files go out. The only package that knows
 * JavaPoet and the names of the runtime's types. Must not build SQL and must not fail: all that a
 * user could have done wrong was found before.
 */
@NullMarked
package dev.fetchplan.processor.emit;

import org.jspecify.annotations.NullMarked;
