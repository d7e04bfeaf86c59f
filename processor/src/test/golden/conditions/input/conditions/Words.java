package conditions;

import dev.fetchplan.Exists;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;

/** Parameters that are named like what the repository itself names. */
@Shape(Box.class)
public record Words(
    String label,
    @Exists("samples")
        @Where("number = :row and number in (:rows, :source) and number <> :narrowing"
            + " and number <> :declared and number <> :all")
        boolean sampled) {}
