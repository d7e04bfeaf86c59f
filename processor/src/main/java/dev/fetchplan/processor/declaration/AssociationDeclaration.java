package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * An association declared on the type: {@code @OneToOne}, {@code @OneToMany} or
 * {@code @ManyToMany}.
 *
 * @param target the entity that it leads to; absent where the annotation lacks it, which the
 *     compiler reports
 * @param sourceColumns the link table's columns that hold this entity's key, where they were given
 * @param targetColumns the link table's columns that hold the target's key, where they were given
 */
public record AssociationDeclaration(
    Kind kind,
    Written<String> name,
    Optional<TypeDeclaration> target,
    Optional<Written<String>> mappedBy,
    Optional<Written<String>> table,
    List<Written<String>> sourceColumns,
    List<Written<String>> targetColumns,
    Origin origin) {

  public AssociationDeclaration {
    sourceColumns = List.copyOf(sourceColumns);
    targetColumns = List.copyOf(targetColumns);
  }

  /** Returns whether this is the side of a many-to-many association that declares the table. */
  public boolean declaresLinkTable() {
    return kind == Kind.ManyToMany && mappedBy.isEmpty();
  }

  /** The annotation by which an association is declared. */
  public enum Kind {
    OneToOne,
    OneToMany,
    ManyToMany
  }
}
