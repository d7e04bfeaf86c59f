package shop;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "orders", target = Order.class)
@ManyToMany(
    name = "lists",
    target = List.class,
    table = "select",
    sourceColumns = "user",
    targetColumns = "table")
@Fetch("group")
@Fetch("lists")
public record User(
    @Id long id,
    String name,
    @References(Group.class) @Column("group") long groupId) {}
