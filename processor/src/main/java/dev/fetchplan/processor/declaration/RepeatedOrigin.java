package dev.fetchplan.processor.declaration;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fetchplan.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * A place in an annotation that stands several times on a type.
 *
 * <p>javac wraps such annotations in a container that is in no source, and so its {@link Messager}
 * would point to the type. Its trees know better.
 *
 * @param annotation the simple name
 * @param index which of the annotations of that name, from 0
 * @param attribute the attribute meant, or empty for the whole annotation
 * @param item which of the attribute's values, from 0
 * @param type where the place is not found
 */
record RepeatedOrigin(
    Trees trees,
    TypeElement element,
    String annotation,
    int index,
    String attribute,
    int item,
    Origin type)
    implements Origin {

  @Override
  public void print(Messager messager, Kind kind, String message) {
    Optional<Tree> tree = find();
    if (tree.isPresent()) {
      TreePath path = trees.getPath(element);
      trees.printMessage(kind, message, tree.get(), path.getCompilationUnit());
    } else {
      type.print(messager, kind, message);
    }
  }

  private Optional<Tree> find() {
    return Optional.<ClassTree>ofNullable(trees.getTree(element)).stream()
        .flatMap(tree -> tree.getModifiers().getAnnotations().stream())
        .filter(this::isNamedAlike)
        .skip(index)
        .findFirst()
        .map(this::narrowed);
  }

  private boolean isNamedAlike(AnnotationTree tree) {
    String name = tree.getAnnotationType().toString();
    return name.equals(annotation) || name.endsWith("." + annotation);
  }

  private Tree narrowed(AnnotationTree tree) {
    for (ExpressionTree argument : tree.getArguments()) {
      if (argument instanceof AssignmentTree assignment) {
        if (assignment.getVariable().toString().equals(attribute)) {
          return item(assignment.getExpression());
        }
      } else if (attribute.equals("value")) {
        return item(argument);
      }
    }
    return tree;
  }

  private Tree item(ExpressionTree value) {
    List<? extends ExpressionTree> items =
        value instanceof NewArrayTree array ? array.getInitializers() : List.of();
    return item < items.size() ? items.get(item) : value;
  }
}
