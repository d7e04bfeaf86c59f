package press;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.OneToOne;
import dev.fetchplan.References;
import java.util.Optional;

@Entity
@OneToMany(name = "reviews", target = Review.class)
@OneToOne(name = "cover", target = Cover.class)
@Fetch(value = "author", batch = "author")
@Fetch(
    name = "withPeople",
    value = {"author.country", "editor.country", "cover", "reviews.reader"},
    batch = {"author", "editor", "cover", "reviews.reader"})
@Fetch(name = "withCountries", value = {"author.country", "editor"}, batch = "author.country")
@Fetch(name = "withLibrary", value = {"author.books", "shelf"}, batch = {"author", "shelf"})
public record Book(
    @Id long id,
    String title,
    @References(Person.class) long authorId,
    @References(Person.class) Integer editorId,
    @References(value = Shelf.class, name = "shelf", to = "room") Optional<String> room,
    @References(value = Shelf.class, name = "shelf", to = "number") int number) {}
