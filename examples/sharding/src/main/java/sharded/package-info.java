/**
 * Authors and students on three servers. The books of an author stand beside the author, all that a
 * student did beside the student, courses on each server, and publishers anywhere.
 */
@NullMarked
package sharded;

import org.jspecify.annotations.NullMarked;
