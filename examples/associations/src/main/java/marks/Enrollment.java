package marks;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.math.BigDecimal;

@Entity
@OneToMany(name = "marks", target = Mark.class)
@ManyToMany(
    name = "prizes",
    target = Prize.class,
    table = "enrollment_prize",
    sourceColumns = {"term", "student_id", "fee"},
    targetColumns = "prize_id")
@Fetch("student")
@Fetch({"marks", "prizes"})
public record Enrollment(
    @Id String term,
    int year,
    @Id @References(Student.class) long studentId,
    @Id BigDecimal fee) {}
