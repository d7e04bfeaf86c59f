package types;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@OneToMany(name = "readings", target = Reading.class)
@Fetch("readings")
public record Sample(
    @Id long id,
    int number,
    short little,
    byte tiny,
    boolean sound,
    float ratio,
    double exact,
    char grade,
    @Nullable Long maybeId,
    @Nullable Integer maybeNumber,
    @Nullable Short maybeLittle,
    @Nullable Byte maybeTiny,
    @Nullable Boolean maybeSound,
    @Nullable Float maybeRatio,
    @Nullable Double maybeExact,
    @Nullable Character maybeGrade,
    @Nullable String text,
    @Nullable BigDecimal amount,
    @Nullable BigInteger huge,
    byte @Nullable [] raw,
    @Nullable UUID token,
    @Nullable DayOfWeek weekday,
    @Nullable LocalDate day,
    @Nullable LocalTime time,
    @Nullable LocalDateTime moment,
    @Nullable OffsetDateTime abroad,
    @Nullable Instant instant,
    Optional<String> remark,
    @Nullable Money price,
    @Shouted String greeting) {}
