package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.Optional;

/**
 * An association declared on the type: {@code @OneToOne}, {@code @OneToMany} or
 * {@code @ManyToMany}.
 *
 * @param target the entity that it leads to; absent where the annotation lacks it, which the
 *     compiler reports
 * @param link what a many-to-many association says of its link table
 */
public record AssociationDeclaration(
    Kind kind,
    Written<String> name,
    Optional<TypeDeclaration> target,
    Optional<Written<String>> mappedBy,
    LinkDeclaration link,
    Origin origin) {

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
