package oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The schemas of consecutive seeds, compiled together.
 *
 * @param schemas by seed
 */
record Batch(Map<Long, Schema> schemas, ClassLoader loader) {

  private static final int MOST_SCHEMAS = 12;
  private static final int PLANS_OF_AN_ENTITY = 12;

  /** Returns the schemas from a seed on that have so many plans, or a part of them. */
  static Map<Long, Schema> draft(long seed, int plans) {
    Map<Long, Schema> schemas = new LinkedHashMap<>();
    int drafted = 0;
    while (schemas.size() < MOST_SCHEMAS && drafted < plans) {
      Schema schema =
          SchemaDraft.of(seed + schemas.size(), "s" + schemas.size(), PLANS_OF_AN_ENTITY);
      schemas.put(seed + schemas.size(), schema);
      drafted += schema.plans();
    }
    return schemas;
  }

  /** Returns the schemas with their classes. */
  static Batch compiled(Map<Long, Schema> schemas) {
    Map<String, String> sources = new LinkedHashMap<>();
    schemas.values().forEach(schema -> sources.putAll(JavaSources.of(schema)));
    try {
      return new Batch(schemas, Compilation.of(sources));
    } catch (AssertionError e) {
      throw new AssertionError("Seeds " + schemas.keySet() + "\n" + e.getMessage(), e);
    }
  }
}
