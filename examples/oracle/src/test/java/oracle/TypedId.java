package oracle;

/** What typed ids in generated schemas are marked with, as entities may have one component too. */
public interface TypedId {}
