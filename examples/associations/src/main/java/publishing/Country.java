package publishing;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "people", target = Person.class)
@Fetch("people")
@Fetch(name = "withLiterature", value = "people.written.chapters.translator", statements = 4)
public record Country(@Id String code, String name) {}
