package timetable;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

@Entity
@Fetch(
    name = "joined",
    value = {
      "byLocalDate",
      "byLocalTime",
      "byLocalDateTime",
      "byInstant",
      "byOffsetDateTime",
      "byZonedDateTime",
      "byStamp",
      "bySqlDate",
      "bySqlTime",
      "byZoneId"
    })
@Fetch(
    name = "batched",
    value = {
      "byLocalDate",
      "byLocalTime",
      "byLocalDateTime",
      "byInstant",
      "byOffsetDateTime",
      "byZonedDateTime",
      "byStamp",
      "bySqlDate",
      "bySqlTime",
      "byZoneId"
    },
    batch = {
      "byLocalDate",
      "byLocalTime",
      "byLocalDateTime",
      "byInstant",
      "byOffsetDateTime",
      "byZonedDateTime",
      "byStamp",
      "bySqlDate",
      "bySqlTime",
      "byZoneId"
    })
public record Ticket(
    @Id long id,

    @References(value = Departure.class, name = "byLocalDate", to = "localDate")
    LocalDate localDate,

    @References(value = Departure.class, name = "byLocalTime", to = "localTime")
    LocalTime localTime,

    @References(value = Departure.class, name = "byLocalDateTime", to = "localDateTime")
    LocalDateTime localDateTime,

    @References(value = Departure.class, name = "byInstant", to = "instant")
    Instant instant,

    @References(value = Departure.class, name = "byOffsetDateTime", to = "offsetDateTime")
    OffsetDateTime offsetDateTime,

    @References(value = Departure.class, name = "byZonedDateTime", to = "zonedDateTime")
    ZonedDateTime zonedDateTime,

    @References(value = Departure.class, name = "byStamp", to = "stamp")
    Timestamp stamp,

    @References(value = Departure.class, name = "bySqlDate", to = "sqlDate")
    Date sqlDate,

    @References(value = Departure.class, name = "bySqlTime", to = "sqlTime")
    Time sqlTime,

    @References(value = Departure.class, name = "byZoneId", to = "zoneId")
    ZoneId zoneId) {}
