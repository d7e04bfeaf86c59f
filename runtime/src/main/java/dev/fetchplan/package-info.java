/**
 * The annotations that declare entities, their associations and their fetch plans.
 *
 * <p>They come from the user's source code and are read by the annotation processor; nothing reads
 * them at run time. This package knows no other: it can be used without JDBI on the class path.
 */
@NullMarked
package dev.fetchplan;

import org.jspecify.annotations.NullMarked;
