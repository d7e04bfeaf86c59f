package names;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("query")
public record List(@Id long id, @References(Query.class) long queryId, @References(Key.class) long keyId) {}
