package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import late.Generates;

@Entity
@OneToMany(name = "boxes", target = Box.class)
@Fetch("boxes")
@Fetch("best")
@Generates(
    name = "shop.Box",
    text = "package shop; import dev.fetchplan.*; @Entity @Fetch(\"shelf\") public record Box("
        + "@Id long id, @References(Shelf.class) long shelfId) {}")
public record Shelf(@Id long id, @References(Box.class) long bestId) {}
