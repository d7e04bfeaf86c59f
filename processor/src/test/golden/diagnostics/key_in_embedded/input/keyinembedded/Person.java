package keyinembedded;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Person(@Id long id, @Embedded(prefix = "audit_") Audit audit) {}
