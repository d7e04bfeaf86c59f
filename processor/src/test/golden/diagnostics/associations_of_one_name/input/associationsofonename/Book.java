package associationsofonename;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "reviews", target = Review.class)
@OneToMany(name = "reviews", target = Review.class)
@OneToMany(name = "author", target = Review.class)
record Book(
    @Id long id,
    @References(Author.class) long authorId,
    @References(value = Author.class, name = "editor") long firstEditor,
    @References(value = Author.class, name = "editor") long secondEditor,
    @References(value = Author.class, name = "printer") long printerId,
    @References(value = Review.class, name = "printer") long printerReview) {}
