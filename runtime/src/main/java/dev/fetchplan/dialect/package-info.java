/**
 * What differs between databases.
 *
 * <p>In come neutral SQL, keys and orders; out go the identifiers, key lists and null orders of one
 * database. This package knows JDBC only: neither JDBI nor plans, conditions or generated code.
 */
@NullMarked
package dev.fetchplan.dialect;

import org.jspecify.annotations.NullMarked;
