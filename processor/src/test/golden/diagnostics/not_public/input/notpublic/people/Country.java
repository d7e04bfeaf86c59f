package notpublic.people;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
record Country(@Id String code) {}
