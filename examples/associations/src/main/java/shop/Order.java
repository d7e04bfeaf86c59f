package shop;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("user.group")
public record Order(
    @Id long id,
    @Column("order") int number,
    @References(User.class) @Column("user") long userId) {}
