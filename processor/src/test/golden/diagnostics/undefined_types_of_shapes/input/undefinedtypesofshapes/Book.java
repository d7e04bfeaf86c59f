package undefinedtypesofshapes;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
record Book(@Id long id, String title, @References(Author.class) long authorId) {}
