package blanklinkcolumns;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "friends", target = Person.class)
@ManyToMany(name = "rivals", target = Person.class, sourceColumns = "id", targetColumns = "ID")
@ManyToMany(
    name = "groups",
    target = Group.class,
    sourceColumns = {"person_id", "person_name"})
@ManyToMany(name = "members", target = Group.class, sourceColumns = "group_id")
@ManyToMany(
    name = "blanks",
    target = Group.class,
    sourceColumns = "",
    targetColumns = "group_id")
@Fetch("friends")
record Person(@Id long id) {}
