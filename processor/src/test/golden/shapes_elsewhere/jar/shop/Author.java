package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import org.jspecify.annotations.Nullable;

@Entity
@OneToMany(name = "books", target = Book.class)
@Fetch("books")
public record Author(@Id long id, String name, @Nullable Integer born) {}
