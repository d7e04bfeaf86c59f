/** What the benchmark loads: authors, books and reviews, students and courses, grades. */
@NullMarked
package benchmark.model;

import org.jspecify.annotations.NullMarked;
