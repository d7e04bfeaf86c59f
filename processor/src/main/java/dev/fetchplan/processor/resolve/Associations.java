package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.ClassRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The associations of one entity, those with a problem too, so that what names them is silent. */
final class Associations {
  private final Map<String, Optional<Association>> byName = new LinkedHashMap<>();
  private final Map<String, Reference> references = new LinkedHashMap<>();
  private final Map<String, Association.ManyToMany> links = new LinkedHashMap<>();

  /**
   * A foreign key as declared.
   *
   * @param key empty if it has a problem
   */
  record Reference(String name, ClassRef target, Optional<Association.ForeignKey> key) {}

  /** Keeps the place of an association in the order of the source. */
  void declare(String name) {
    byName.putIfAbsent(name, Optional.empty());
  }

  void add(Reference reference) {
    references.put(reference.name(), reference);
    byName.put(reference.name(), reference.key().map(key -> key));
  }

  void addLink(Association.ManyToMany link) {
    links.put(link.name(), link);
    add(link);
  }

  void add(Association association) {
    byName.put(association.name(), Optional.of(association));
  }

  boolean contains(String name) {
    return byName.containsKey(name);
  }

  List<Association> sound() {
    return byName.values().stream().flatMap(Optional::stream).toList();
  }

  Optional<Reference> reference(String name) {
    return Optional.ofNullable(references.get(name));
  }

  List<Reference> referencesTo(ClassRef target) {
    return references.values().stream().filter(r -> r.target().equals(target)).toList();
  }

  /** Returns the many-to-many association of that name that declares its link table. */
  Optional<Association.ManyToMany> link(String name) {
    return Optional.ofNullable(links.get(name));
  }
}
