package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

/** Waits for nobody. */
@Entity
public record Country(@Id String code) {}
