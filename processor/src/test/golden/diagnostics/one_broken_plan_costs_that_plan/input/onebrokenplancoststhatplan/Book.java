package onebrokenplancoststhatplan;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "reviews", target = Review.class)
@Fetch("authr")
@Fetch(name = "withFar", value = {"reviews", "author.contry"})
@Fetch("cover")
@Fetch("author.")
@Fetch("author")
record Book(@Id long id, @References(Author.class) long authorId) {}
