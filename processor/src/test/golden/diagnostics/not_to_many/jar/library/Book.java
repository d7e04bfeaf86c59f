package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@OneToMany(name = "reviews", target = Review.class)
public record Book(
    @Id long id,
    String title,
    @Nullable String subtitle,
    Integer pages,
    boolean lent,
    byte[] cover,
    LocalDate published) {}
