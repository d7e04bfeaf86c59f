package keymaybeabsent;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import java.util.Optional;

@Entity
public record Book(@Id Optional<Long> id) {}
