package qualifierhasattributes;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Parcel(@Id long id, @Unit("kg") double weight) {}
