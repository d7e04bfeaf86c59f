package testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** What a native image would have to be told about. */
public final class NativeImage {

  /** No reflection, no dynamic proxies, no services, no resources of the class path. */
  public static final ArchRule NEEDS_NO_CONFIGURATION = noClasses()
      .should()
      .dependOnClassesThat()
      .haveNameMatching("java\\.lang\\.reflect\\..*|java\\.lang\\.invoke\\.MethodHandles.*"
          + "|java\\.util\\.ServiceLoader|java\\.lang\\.ClassLoader|java\\.beans\\..*")
      .orShould()
      .callMethodWhere(target(owner(assignableTo(Class.class)))
          .and(target(nameMatching("forName|newInstance|getDeclared.*|getMethod.*|getField.*"
              + "|getConstructor.*|getRecordComponents|getResource.*"))));

  private NativeImage() {}
}
