package dev.fetchplan.processor.emit;

import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.JavaNames;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.plan.AskedKey;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names in generated code, made of the user's words. */
final class Words {
  private Words() {}

  /** Returns {@code coursesStudents} for the path {@code courses.students}. */
  static String camelCase(String path) {
    StringBuilder name = new StringBuilder();
    for (String segment : path.split("\\.", -1)) {
      name.append(name.isEmpty() ? segment : NameForms.capitalized(segment));
    }
    return name.toString();
  }

  /** Returns {@code COURSES_STUDENTS} for the path {@code courses.students}. */
  static String constant(String path) {
    return camelCase(path)
        .replaceAll("(?<=[a-z0-9])(\\p{Lu})|(?<=.)(\\p{Lu})(?=[a-z])", "_$1$2")
        .toUpperCase(Locale.ROOT);
  }

  /** Returns the plural of a noun in plain English, as a name for several of them. */
  static String plural(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (lower.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
  }

  /** Returns the name of a variable that holds one entity, {@code book}. */
  static String variable(Entity entity) {
    String name = NameForms.decapitalized(entity.simpleName());
    return JavaNames.isKeyword(name) ? "entity" : name;
  }

  /** Returns the association with the entity that it starts at, {@code Book.author}. */
  static String qualified(PlanNode node) {
    return node.source().simpleName() + "." + node.association().name();
  }

  /** Returns the name of a variable that holds what a prefetch is asked with, {@code bookIds}. */
  static String asked(BatchedPrefetch node) {
    return variable(node.source()) + plural(node.asked().noun());
  }

  /** Returns the columns of a foreign key, {@code book.author_id}. */
  static String foreignKey(PlanNode node) {
    String table = node.source().table().name();
    AskedKey asked = AskedKey.of(node.association(), node.source(), node.tree().entity());
    return asked.own().stream()
        .map(column -> table + "." + column.name())
        .collect(Collectors.joining(", "));
  }

  /** Returns the name of a variable that holds several shapes, {@code booksWithAuthor}. */
  static String variables(PlanTree tree) {
    if (!tree.isWhole()) {
      return plural(NameForms.decapitalized(tree.result().simpleName()));
    }
    String fetched =
        tree.result().simpleName().substring(tree.entity().baseName().length());
    return plural(variable(tree.entity())) + fetched;
  }

  /** Returns the entity's name as words, {@code library card}. */
  static String noun(Entity entity) {
    return constant(NameForms.decapitalized(entity.simpleName()))
        .replace('_', ' ')
        .toLowerCase(Locale.ROOT);
  }

  /** Returns the entity's name in the plural as words, {@code library cards}. */
  static String nouns(Entity entity) {
    return plural(noun(entity));
  }
}
