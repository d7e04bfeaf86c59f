package shapesofbrokenentities;

import dev.fetchplan.Entity;

@Entity
interface Shelf {}
