package keytypemismatch;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Lamp(@Id long id, @References(Desk.class) long deskId) {}
