package types;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.Optional;

/** Conditions with literals and parameters of each type that has them. */
@Shape(Reading.class)
public record Matches(
    long id,
    @Path("sample") @Where("""
            number = 2 and little <> -3 and tiny < 5 and id <= 1 and sound = true
            and ratio >= 0.5 and exact in (0.25, 7) and grade in ('A', 'B')
            and text like 't%' and amount = 12.5 and huge > 1 and sound in (true)
            and maybeNumber between 12 and 13 and remark is not null and not token is null""") Optional<Found> written,
    @Path("sample") @Where("""
            number = :number and little = :little and tiny = :tiny and maybeId = :id
            and sound = :sound and ratio = :ratio and exact = :exact and grade = :grade
            and text = :text and amount = :amount and huge = :huge and day between :day and :day
            and price = :price and (weekday in :weekdays or weekday is null)""") Optional<Found> given,
    @Path("sample") @Where("""
            number in :numbers and grade in (:grades) and tiny not in (7, 8) and day in :days
            and text in ('text', 'it''s', 'a ? and a :colon')""") Optional<Found> listed) {

  /** That there is a row. */
  public record Found(long id) {}
}
