package conditions;

import dev.fetchplan.Count;
import dev.fetchplan.Exists;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;

/** Literals and parameters of every type, and every comparison. */
@Shape(Box.class)
public record Card(
    Code code,
    @Path("samples")
        @Where("""
            tiny = 1 and little <> -2 and number != 3 and big > 4000000000 and big < 5
            and ratio <= 1.5 and exact >= 3000000000 and exact < 2 and sound = true
            and grade = '''' and text = 'it''s "so"' and amount > 0.50
            and huge <= 123456789012345678901234567890""")
        List<Sample> literals,
    @Path("samples")
        @Where("""
            tiny in (1, 2) or little not in (1, 2) or number in (1) or big in (1, 2)
            or ratio in (1, 2.5) or exact not in (1, 2) or sound in (true, FALSE)
            or grade in ('a', 'b') or text in ('a', 'b') or amount in (1, 2.50)
            or huge in (1, 2) or maybe in (1, 2) or id in (1, 2) or boxCode in ('ab')""")
        List<Sample> lists,
    @Path("samples")
        @Where("""
            tiny = :tiny and little < :little and number between :low and :high
            and big >= :big and ratio = :ratio and exact = :exact and sound = :sound
            and grade = :grade and text like :pattern and amount = :amount and huge = :huge
            and maybe = :maybe and maybe between :least and 9 and raw = :raw and weekday = :weekday and day between :day and :day
            and id = :id and boxCode = :code""")
        List<Sample> parameters,
    @Path("samples")
        @Where("""
            tiny in :tinies or little in :littles or number in (:numbers) or big not in :bigs
            or ratio in :ratios or exact in :exacts or sound in :sounds or grade in :grades
            or text not in (:texts) or amount in :amounts or huge in :huges or maybe in :maybes
            or weekday in :weekdays or day in :days or id in :ids or boxCode in :codes""")
        List<Sample> collections,
    @Count("samples") @Where("number in (:low, 7, :high) and weekday not in (:weekday, :other)")
        int mixed,
    @Exists("samples")
        @Where("not (maybe is null or raw is not null) and text not like '%x%'"
            + " and number not between 1 and 2 and not number = 3 or number = 4")
        boolean nulls,
    @Path("samples") @OrderBy("box.label desc, maybe nulls first, text asc, day desc nulls last")
        List<Sample> ordered) {}
