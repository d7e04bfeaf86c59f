package onebrokenplancoststhatplan;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
record Review(@Id long id, @References(Book.class) long bookId) {}
