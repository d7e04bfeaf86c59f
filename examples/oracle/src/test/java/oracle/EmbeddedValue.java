package oracle;

/** What embedded values in generated schemas are marked with: their columns are the entity's. */
public interface EmbeddedValue {}
