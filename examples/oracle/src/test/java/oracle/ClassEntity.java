package oracle;

/** What entities in generated schemas are marked with that are classes with getters. */
public interface ClassEntity {}
