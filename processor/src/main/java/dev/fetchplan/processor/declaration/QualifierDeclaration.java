package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;

/**
 * An annotation by which JDBI chooses a mapper.
 *
 * @param plain whether the annotation has no attributes
 */
public record QualifierDeclaration(ClassRef type, boolean plain, Origin origin) {}
