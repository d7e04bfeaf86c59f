package crm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included. */
public record Period(@Nullable LocalDate first, @Nullable LocalDate last, int weeks) {}
