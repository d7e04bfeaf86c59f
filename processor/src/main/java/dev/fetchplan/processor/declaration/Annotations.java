package dev.fetchplan.processor.declaration;

import java.util.Set;

/** The names of the annotations that are read. */
final class Annotations {
  static final String PACKAGE = "dev.fetchplan.";
  static final String ENTITY = PACKAGE + "Entity";
  static final String ID = PACKAGE + "Id";
  static final String COLUMN = PACKAGE + "Column";
  static final String EMBEDDED = PACKAGE + "Embedded";
  static final String REFERENCES = PACKAGE + "References";
  static final String FETCH = PACKAGE + "Fetch";
  static final String SHAPE = PACKAGE + "Shape";
  static final String PATH = PACKAGE + "Path";
  static final String WHERE = PACKAGE + "Where";
  static final String ORDER_BY = PACKAGE + "OrderBy";
  static final String LIMIT = PACKAGE + "Limit";
  static final String COUNT = PACKAGE + "Count";
  static final String EXISTS = PACKAGE + "Exists";
  static final String BATCH = PACKAGE + "Batch";
  static final String NULLABLE_COMPONENTS = PACKAGE + "runtime.NullableComponents";

  static final String JDBI_COLUMN_NAME = "org.jdbi.v3.core.mapper.reflect.ColumnName";
  static final String JDBI_CONSTRUCTOR = "org.jdbi.v3.core.mapper.reflect.JdbiConstructor";
  static final String JDBI_NESTED = "org.jdbi.v3.core.mapper.Nested";
  static final String JDBI_QUALIFIER = "org.jdbi.v3.core.qualifier.Qualifier";

  private static final Set<String> TYPE_ANNOTATIONS =
      Set.of("Entity", "OneToOne", "OneToMany", "ManyToMany", "Fetch");
  private static final Set<String> COMPONENT_ANNOTATIONS =
      Set.of("Id", "Column", "Embedded", "References");
  private static final Set<String> VALUE_ANNOTATIONS = Set.of(COLUMN, EMBEDDED);
  private static final Set<String> PART_ANNOTATIONS =
      Set.of(PATH, WHERE, ORDER_BY, LIMIT, COUNT, EXISTS, BATCH);
  private static final Set<String> OTHERS = Set.of("jakarta.persistence.", "javax.persistence.");

  private Annotations() {}

  /** Returns whether this is an annotation of ours that belongs to an entity or its components. */
  static boolean belongsToEntity(String name) {
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    return name.equals(PACKAGE + simpleName)
        && (TYPE_ANNOTATIONS.contains(simpleName) || COMPONENT_ANNOTATIONS.contains(simpleName));
  }

  /** Returns whether this is an annotation of ours that belongs to a component of a shape. */
  static boolean belongsToPart(String name) {
    return PART_ANNOTATIONS.contains(name);
  }

  static boolean belongsToComponent(String name) {
    return belongsToPart(name)
        || COMPONENT_ANNOTATIONS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Returns whether this is an annotation that components of what is embedded may have too. */
  static boolean belongsToValue(String name) {
    return VALUE_ANNOTATIONS.contains(name);
  }

  /** Returns whether this is an annotation of another library that is called like one of ours. */
  static boolean isWrongImport(String name) {
    return OTHERS.stream()
        .filter(name::startsWith)
        .anyMatch(other -> belongsToEntity(PACKAGE + name.substring(other.length())));
  }
}
