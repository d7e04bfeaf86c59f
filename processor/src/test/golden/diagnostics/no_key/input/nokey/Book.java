package nokey;

import dev.fetchplan.Entity;

@Entity
public record Book(long id, String title) {}
