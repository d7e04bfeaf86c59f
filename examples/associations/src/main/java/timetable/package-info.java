/** Columns, keys and foreign keys of each type of time that JDBI reads and binds. */
@NullMarked
package timetable;

import org.jspecify.annotations.NullMarked;
