package publishing;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
@OneToMany(name = "written", target = Book.class, mappedBy = "author")
@OneToMany(name = "edited", target = Book.class, mappedBy = "editor")
@Fetch("country")
@Fetch("written")
@Fetch({"written", "edited"})
public record Person(
    @Id long id,
    String name,

    @References(value = Country.class, name = "country") @Nullable
    String countryCode) {}
