package conditions;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
public record Sample(
    @Id SampleId id,
    @References(value = Box.class, name = "box") Code boxCode,
    byte tiny,
    short little,
    int number,
    long big,
    float ratio,
    double exact,
    boolean sound,
    char grade,
    String text,
    BigDecimal amount,
    BigInteger huge,
    @Nullable Integer maybe,
    byte[] raw,
    DayOfWeek weekday,
    LocalDate day) {}
