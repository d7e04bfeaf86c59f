package school;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "courses", target = Course.class)
@ManyToMany(
    name = "clubs",
    target = Club.class,
    table = "membership",
    sourceColumns = "member_id",
    targetColumns = "club_code")
@Fetch("courses")
@Fetch("clubs")
@Fetch({"clubs", "courses"})
@Fetch("courses.teacher")
@Fetch(name = "withClassmates", value = "courses.students")
public record Student(@Id long id, String name) {}
