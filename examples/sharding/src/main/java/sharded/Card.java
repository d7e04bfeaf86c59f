package sharded;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** On the shard of its student. */
@Entity
public record Card(@Id @References(Student.class) long studentId, String colour) {}
