package dev.fetchplan.processor;

import com.google.auto.common.MoreElements;
import com.google.auto.service.AutoService;
import dev.fetchplan.processor.declaration.Compilation;
import dev.fetchplan.processor.declaration.DeclarationReader;
import dev.fetchplan.processor.declaration.PlacementRules;
import dev.fetchplan.processor.declaration.ShapeReader;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.emit.EntityWriter;
import dev.fetchplan.processor.emit.Files;
import dev.fetchplan.processor.emit.ShapeRepositoryWriter;
import dev.fetchplan.processor.emit.SourceFiles;
import dev.fetchplan.processor.plan.Planner;
import dev.fetchplan.processor.resolve.Resolver;
import dev.fetchplan.processor.resolve.ShapeResolver;
import dev.fetchplan.processor.sql.SqlRenderer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes repositories for entities and for shapes.
 *
 * <p>Shapes come after the entities of a round: what they hold may just have been generated. An
 * entity or shape whose components or targets have types that do not exist yet waits for the next
 * round; only its name is kept, since elements may not outlive their round. Auto's
 * {@code BasicAnnotationProcessor} would also wait for the types that the entity's methods name,
 * and those may be the very repository and shapes that are generated for it.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.fetchplan.*")
public final class FetchPlanProcessor extends AbstractProcessor {
  private static final String ENTITY = "dev.fetchplan.Entity";
  private static final String SHAPE = "dev.fetchplan.Shape";

  private final Compilation compilation = new Compilation();
  private Set<String> waitingEntities = Set.of();
  private Set<String> waitingShapes = Set.of();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    compilation.add(round);
    DeclarationReader reader = new DeclarationReader(processingEnv, compilation);
    SourceFiles files = new SourceFiles(processingEnv.getFiler());
    EntityStep entities = entityStep(reader, files);
    ShapeStep shapes = shapeStep(reader, files);
    if (!round.processingOver()) {
      waitingEntities = entities.process(types(round, ENTITY, waitingEntities));
      waitingShapes = shapes.process(types(round, SHAPE, waitingShapes));
      checkPlacement(annotations, round, reader);
    } else if (!round.errorRaised()) {
      reportUndefined(entities, shapes);
    }
    return false;
  }

  private EntityStep entityStep(DeclarationReader reader, SourceFiles files) {
    return new EntityStep(
        reader,
        new Resolver(reader::find, compilation::contains),
        new Planner(),
        new SqlRenderer(),
        new EntityWriter(new Files(reader::exists)),
        files,
        processingEnv.getMessager());
  }

  private ShapeStep shapeStep(DeclarationReader entities, SourceFiles files) {
    ShapeReader reader = new ShapeReader(processingEnv, compilation);
    return new ShapeStep(
        reader,
        new ShapeResolver(
            entities::find,
            reader::find,
            type -> compilation.contains(type) || files.contains(type)),
        new Planner(),
        new SqlRenderer(),
        new ShapeRepositoryWriter(new Files(entities::exists)),
        files,
        processingEnv.getMessager());
  }

  private void checkPlacement(
      Set<? extends TypeElement> annotations, RoundEnvironment round, DeclarationReader reader) {
    Diagnostics diagnostics = new Diagnostics();
    new PlacementRules(processingEnv, reader::embeds, diagnostics).check(annotations, round);
    diagnostics.printTo(processingEnv.getMessager());
  }

  private void reportUndefined(EntityStep entities, ShapeStep shapes) {
    UndefinedTypes undefined = new UndefinedTypes();
    entities.collectUndefined(elements(waitingEntities.stream()), undefined);
    shapes.collectUndefined(elements(waitingShapes.stream()), undefined);
    Diagnostics diagnostics = new Diagnostics();
    undefined.reportTo(diagnostics);
    diagnostics.printTo(processingEnv.getMessager());
  }

  /**
   * Returns the types that have waited, and those of the round with the annotation, in the order of
   * their names: in which order a build names its sources must not matter.
   */
  private List<TypeElement> types(
      RoundEnvironment round, String annotationName, Set<String> waiting) {
    TypeElement annotation = processingEnv.getElementUtils().getTypeElement(annotationName);
    Set<String> names = new TreeSet<>(waiting);
    if (annotation != null) {
      round.getElementsAnnotatedWith(annotation).stream()
          .filter(MoreElements::isType)
          .map(element -> MoreElements.asType(element).getQualifiedName().toString())
          .forEach(names::add);
    }
    return elements(names.stream());
  }

  private List<TypeElement> elements(Stream<String> names) {
    return names
        .map(processingEnv.getElementUtils()::getTypeElement)
        .filter(Objects::nonNull)
        .toList();
  }
}
