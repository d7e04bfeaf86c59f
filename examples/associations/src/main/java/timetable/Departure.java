package timetable;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
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
@OneToMany(name = "localDateTickets", target = Ticket.class, mappedBy = "byLocalDate")
@OneToMany(name = "localTimeTickets", target = Ticket.class, mappedBy = "byLocalTime")
@OneToMany(name = "localDateTimeTickets", target = Ticket.class, mappedBy = "byLocalDateTime")
@OneToMany(name = "instantTickets", target = Ticket.class, mappedBy = "byInstant")
@OneToMany(name = "offsetDateTimeTickets", target = Ticket.class, mappedBy = "byOffsetDateTime")
@OneToMany(name = "zonedDateTimeTickets", target = Ticket.class, mappedBy = "byZonedDateTime")
@OneToMany(name = "stampTickets", target = Ticket.class, mappedBy = "byStamp")
@OneToMany(name = "sqlDateTickets", target = Ticket.class, mappedBy = "bySqlDate")
@OneToMany(name = "sqlTimeTickets", target = Ticket.class, mappedBy = "bySqlTime")
@OneToMany(name = "zoneIdTickets", target = Ticket.class, mappedBy = "byZoneId")
@Fetch(
    name = "withTickets",
    value = {
      "localDateTickets",
      "localTimeTickets",
      "localDateTimeTickets",
      "instantTickets",
      "offsetDateTimeTickets",
      "zonedDateTimeTickets",
      "stampTickets",
      "sqlDateTickets",
      "sqlTimeTickets",
      "zoneIdTickets"
    })
public record Departure(
    @Id long id,
    LocalDate localDate,
    LocalTime localTime,
    LocalDateTime localDateTime,
    Instant instant,
    OffsetDateTime offsetDateTime,
    ZonedDateTime zonedDateTime,
    Timestamp stamp,
    Date sqlDate,
    Time sqlTime,
    ZoneId zoneId) {}
