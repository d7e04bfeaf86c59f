package dev.fetchplan.processor.declaration;

import java.util.Set;

/** The names of the annotations that are read. */
final class Annotations {
  static final String PACKAGE = "dev.fetchplan.";
  static final String ENTITY = PACKAGE + "Entity";
  static final String ID = PACKAGE + "Id";
  static final String COLUMN = PACKAGE + "Column";
  static final String REFERENCES = PACKAGE + "References";
  static final String FETCH = PACKAGE + "Fetch";
  static final String NULLABLE_COMPONENTS = PACKAGE + "runtime.NullableComponents";

  static final String JDBI_COLUMN_NAME = "org.jdbi.v3.core.mapper.reflect.ColumnName";
  static final String JDBI_CONSTRUCTOR = "org.jdbi.v3.core.mapper.reflect.JdbiConstructor";
  static final String JDBI_QUALIFIER = "org.jdbi.v3.core.qualifier.Qualifier";

  private static final Set<String> TYPE_ANNOTATIONS =
      Set.of("Entity", "OneToOne", "OneToMany", "ManyToMany", "Fetch");
  private static final Set<String> COMPONENT_ANNOTATIONS = Set.of("Id", "Column", "References");
  private static final Set<String> OTHERS = Set.of("jakarta.persistence.", "javax.persistence.");

  private Annotations() {}

  /** Returns whether this is an annotation of ours that belongs to an entity or its components. */
  static boolean belongsToEntity(String name) {
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    return name.equals(PACKAGE + simpleName)
        && (TYPE_ANNOTATIONS.contains(simpleName) || COMPONENT_ANNOTATIONS.contains(simpleName));
  }

  static boolean belongsToComponent(String name) {
    return COMPONENT_ANNOTATIONS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Returns whether this is an annotation of another library that is called like one of ours. */
  static boolean isWrongImport(String name) {
    return OTHERS.stream()
        .filter(name::startsWith)
        .anyMatch(other -> belongsToEntity(PACKAGE + name.substring(other.length())));
  }
}
