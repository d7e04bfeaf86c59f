package shapesofbrokenentities;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "reviews", target = Review.class)
record Book(@Id long id, double price, @References(Author.class) String authorId) {}
