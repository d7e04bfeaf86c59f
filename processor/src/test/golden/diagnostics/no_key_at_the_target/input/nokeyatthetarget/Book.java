package nokeyatthetarget;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.References;

@Entity
@Fetch("author")
record Book(String title, @References(Author.class) long authorId) {}
