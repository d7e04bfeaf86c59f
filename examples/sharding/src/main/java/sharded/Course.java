package sharded;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

/** On every shard: a broadcast table. */
@Entity
@ManyToMany(name = "students", target = Student.class, mappedBy = "courses")
@Fetch("students")
public record Course(@Id long id, String title) {}
