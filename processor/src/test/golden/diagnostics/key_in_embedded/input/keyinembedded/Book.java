package keyinembedded;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Book(@Id @Embedded BookKey key, @Embedded(prefix = "audit_") Audit audit) {

  record BookKey(String series, int number) {}
}
