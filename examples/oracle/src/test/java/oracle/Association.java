package oracle;

import java.util.List;

/**
 * An association of an entity.
 *
 * @param required whether it is an exception if there is no target
 * @param hops one to the target's table, or one to a link table and one from there
 * @param source the annotation of the entity; empty for a foreign key
 */
record Association(
    String name, String target, boolean toMany, boolean required, List<Hop> hops, String source) {}
