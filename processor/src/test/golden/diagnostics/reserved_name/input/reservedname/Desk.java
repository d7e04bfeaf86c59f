package reservedname;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Desk(
    @Id long id, @References(value = Room.class, name = "room") long roomNumber,
    @References(Room.class) long classId,
    @References(Room.class) long annex) {}
