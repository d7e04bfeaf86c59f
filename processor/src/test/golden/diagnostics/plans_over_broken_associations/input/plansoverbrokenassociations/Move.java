package plansoverbrokenassociations;

import dev.fetchplan.References;

public record Move(String why, @References(Shelf.class) long moverId) {}
