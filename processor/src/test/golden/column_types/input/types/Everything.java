package types;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public record Everything(
    boolean flag,
    byte tiny,
    short small,
    int number,
    @Id UUID id,
    long big,
    float real,
    double precise,
    char letter,
    Boolean flagOrNull,
    Byte tinyOrNull,
    Short smallOrNull,
    Integer numberOrNull,
    Long bigOrNull,
    Float realOrNull,
    Double preciseOrNull,
    Character letterOrNull,
    String text,
    @Nullable String textOrNull,
    Optional<String> optionalText,
    Optional<Long> optionalNumber,
    BigDecimal decimal,
    BigInteger integer,
    byte[] bytes,
    Weekday weekday,
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    OffsetDateTime offsetDateTime,
    Instant instant,
    Optional<Instant> optionalInstant,
    List<String> tags,
    @Loud String shouted,
    @Column("Strange Name") String strange) {}
