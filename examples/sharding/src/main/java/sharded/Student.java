package sharded;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import dev.fetchplan.OneToOne;

/** On the shard of its key. */
@Entity
@OneToOne(name = "card", target = Card.class)
@OneToMany(name = "enrollments", target = Enrollment.class)
@OneToMany(name = "loans", target = Loan.class)
@OneToMany(name = "visits", target = Visit.class)
@ManyToMany(name = "courses", target = Course.class, through = Enrollment.class)
@ManyToMany(name = "books", target = Book.class, through = Loan.class)
@Fetch("card")
@Fetch("courses")
@Fetch("visits")
@Fetch("enrollments.course")
@Fetch(name = "withClassmates", value = "courses.students")
@Fetch(name = "withBooksJoined", value = "books")
@Fetch(name = "withBooks", value = "loans.book", batch = "loans.book")
public record Student(@Id long id, String name) {}
