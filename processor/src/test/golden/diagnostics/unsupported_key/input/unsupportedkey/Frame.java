package unsupportedkey;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Frame(
    @Id long id,
    double width,
    byte[] seal,

    @References(value = Frame.class, name = "wider", to = "width")
    double widerWidth,

    @References(value = Frame.class, name = "twin", to = "seal")
    byte[] twinSeal) {}
