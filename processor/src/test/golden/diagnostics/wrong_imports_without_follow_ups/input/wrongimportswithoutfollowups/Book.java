package wrongimportswithoutfollowups;

import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import jakarta.persistence.Entity;

@Entity
@Fetch("author")
public record Book(@Id long id) {}
