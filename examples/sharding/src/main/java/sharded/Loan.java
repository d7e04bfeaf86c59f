package sharded;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** A link on the shard of its student, seldom on that of its book. */
@Entity
public record Loan(
    @Id @References(Student.class) long studentId,
    @Id @References(Book.class) long bookId) {}
