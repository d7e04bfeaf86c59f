package duty;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("guard")
public record Badge(@Id short id, @References(Guard.class) int guardId) {}
