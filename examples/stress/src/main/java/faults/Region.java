package faults;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.util.Optional;

@Entity
@OneToMany(name = "parts", target = Region.class)
public record Region(
    @Id long id,
    String name,
    @References(value = Region.class, name = "whole") Optional<Long> wholeId) {}
