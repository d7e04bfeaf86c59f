package oracle;

import java.util.List;

/** An entity and its plans. */
record Entity(String name, Table table, List<Association> associations, List<Plan> plans) {

  Association association(String name) {
    return associations.stream()
        .filter(association -> association.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
