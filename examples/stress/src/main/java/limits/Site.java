package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import java.net.URI;

/** A site, by an address that JDBI binds. */
@Entity
@OneToMany(name = "hits", target = Hit.class)
@Fetch("hits")
public record Site(@Id URI address) {}
