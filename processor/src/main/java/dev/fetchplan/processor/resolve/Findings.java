package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.ClassRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The problems of each part of a schema; each is taken once. */
final class Findings {
  private final Map<Place, Diagnostics> byPlace = new LinkedHashMap<>();

  Diagnostics at(Place place) {
    return byPlace.computeIfAbsent(place, p -> new Diagnostics());
  }

  /** Moves what was found in one place. */
  void take(Place place, Diagnostics into) {
    Optional.ofNullable(byPlace.remove(place)).ifPresent(into::addAll);
  }

  /** Moves what was found in an entity and all its associations. */
  void takeAll(ClassRef entity, Diagnostics into) {
    byPlace.keySet().stream()
        .filter(place -> place.entity().equals(entity))
        .toList()
        .forEach(place -> take(place, into));
  }
}
