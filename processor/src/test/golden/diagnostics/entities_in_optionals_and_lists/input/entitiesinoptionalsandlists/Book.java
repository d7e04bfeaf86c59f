package entitiesinoptionalsandlists;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import java.util.List;
import java.util.Optional;

@Entity
@OneToMany(name = "reviews", target = Review.class)
@Fetch("reviews")
record Book(@Id long id, Author author, Optional<Author> editor, List<Review> latest) {}
