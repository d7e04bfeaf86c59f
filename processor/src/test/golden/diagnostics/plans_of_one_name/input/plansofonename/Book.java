package plansofonename;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "reviews", target = Review.class)
@Fetch("author")
@Fetch(name = "withAuthor", value = {"author", "reviews"})
@Fetch(name = "withauthor", value = "reviews")
@Fetch(name = "all", value = "author")
@Fetch("author")
record Book(@Id long id, @References(Author.class) long authorId) {}
