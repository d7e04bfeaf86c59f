package targetsthatarenoclass;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "reviews", target = Review.class)
@ManyToMany(name = "tags", target = int.class)
@Fetch("author")
@Fetch("reviews")
@Fetch("tags")
record Book(@Id long id, @References(Author.class) long authorId) {}
