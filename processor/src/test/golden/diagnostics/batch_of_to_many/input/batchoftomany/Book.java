package batchoftomany;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.References;

@Entity
@ManyToMany(name = "readers", target = Author.class)
@Fetch(value = "readers", batch = "readers")
public record Book(@Id long id, @References(Author.class) long authorId) {}
