package gallery;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

/** One constructor, accessors of both styles, one of them inherited. */
@Entity
@ManyToMany(name = "rooms", target = Room.class)
@Fetch("painter")
@Fetch({"painter.paintings", "rooms"})
public class Painting extends Exhibit {

  private final String title;
  private final boolean sold;
  private final @Nullable Integer year;
  private final @Nullable Long painterId;

  @Column("made_in")
  private final @Nullable String place;

  public Painting(
      @Id long id,
      @Column("full_title") String title,
      boolean sold,
      @Nullable Integer year,
      @Nullable String place,
      @Nullable Long painterId) {
    super(id);
    this.title = title;
    this.sold = sold;
    this.year = year;
    this.place = place;
    this.painterId = painterId;
  }

  public String title() {
    return title;
  }

  public boolean isSold() {
    return sold;
  }

  public @Nullable Integer getYear() {
    return year;
  }

  public @Nullable String getPlace() {
    return place;
  }

  @References(Painter.class)
  public @Nullable Long getPainterId() {
    return painterId;
  }
}
