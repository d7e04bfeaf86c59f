package dev.fetchplan.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.processor.LibrarySchema;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.diagnostic.Problem;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final Origin NOWHERE = (messager, kind, message) -> {};

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void joinsToOneAndPrefetchesToMany() {
    FetchPlan plan = plan(LibrarySchema.BOOK, request("withAll", "author", "reviews"));

    assertThat(tree(plan)).isEqualTo("BookWithAll(join author Author, prefetch reviews Review)");
    assertThat(plan.statements()).isEqualTo(2);
  }

  @Test
  void foldsAPathAndItsPrefix() {
    FetchPlan plan =
        plan(LibrarySchema.AUTHOR, request("withBooks", "books", "books.reviews", "books"));

    assertThat(tree(plan))
        .isEqualTo("AuthorWithBooks(prefetch books BookWithReviews(prefetch reviews Review))");
    assertThat(plan.statements()).isEqualTo(3);
  }

  @Test
  void prefetchesBelowAJoinAndJoinsBelowAPrefetch() {
    assertThat(tree(plan(LibrarySchema.BOOK, request("p", "author.books"))))
        .isEqualTo("BookP(join author AuthorWithBooks(prefetch books Book))");
    assertThat(tree(plan(LibrarySchema.STUDENT, request("p", "courses.teacher"))))
        .isEqualTo("StudentP(prefetch courses CourseWithTeacher(join teacher Teacher))");
  }

  @Test
  void keepsIdentityOnlyWhereARowCanArriveMoreThanOnce() {
    FetchPlan toOne = plan(LibrarySchema.BOOK, request("p", "author", "reviews"));
    FetchPlan twoWays = plan(LibrarySchema.BOOK, request("p", "author.books", "reviews.book"));

    assertThat(kept(toOne)).containsExactly("author");
    assertThat(kept(twoWays)).containsExactly("author", "author.books", "reviews.book");
  }

  @Test
  void batchesTheToOneAssociationsThatAreNamed() {
    FetchPlan plan = plan(
        LibrarySchema.REVIEW,
        new FetchRequest(
            "p", paths("book.author"), paths("book.author"), Optional.empty(), NOWHERE));

    assertThat(tree(plan)).isEqualTo("ReviewP(join book BookWithAuthor(prefetch author Author))");
    assertThat(plan.statements()).isEqualTo(2);
    assertThat(kept(plan)).containsExactly("book");
  }

  @Test
  void listsWhatExistsForAnUnknownPath() {
    planned(LibrarySchema.BOOK, request("p", "authr"));

    assertThat(messages())
        .containsExactly(
            "[Fetchplan/UnknownPath] Book has no association \"authr\". Did you mean \"author\"?"
                + " Associations of Book: author, reviews.");
  }

  @Test
  void namesTheColumnThatCannotBeFetched() {
    planned(LibrarySchema.REVIEW, request("p", "book.title"));

    assertThat(messages())
        .containsExactly(
            "[Fetchplan/NotAnAssociation] Book.title is a column of type String, and only"
                + " associations are fetched. Columns are always loaded; remove \"book.title\" from"
                + " the plan.");
  }

  @Test
  void keepsTheBudget() {
    FetchRequest.Budget budget = new FetchRequest.Budget(2, NOWHERE);
    planned(
        LibrarySchema.STUDENT,
        new FetchRequest(
            "withClassmates", paths("courses.students"), List.of(), Optional.of(budget), NOWHERE));

    assertThat(messages())
        .containsExactly(
            "[Fetchplan/TooManyStatements] Plan withClassmates runs 3 statements, and its budget is"
                + " 2: student, courses, courses.students.");
  }

  @Test
  void oneBrokenPlanCostsThatPlan() {
    List<FetchPlan> plans = planned(
        LibrarySchema.BOOK,
        request("withAuthor", "author"),
        request("withauthor", "reviews"),
        request("all", "reviews"),
        request("with author", "author"));

    assertThat(plans).extracting(FetchPlan::method).containsExactly("all", "withAuthor");
    assertThat(diagnostics.problems())
        .extracting(problem -> problem.code().toString())
        .containsExactly("DuplicatePlan", "DuplicatePlan", "PlanName");
  }

  @Test
  void refusesTwoShapesOfOneName() {
    planned(
        LibrarySchema.BOOK,
        request("p", "author.books.reviews.book", "reviews.book.reviews.book.reviews"));

    assertThat(messages())
        .containsExactly("[Fetchplan/ShapeNameTaken] Two shapes of this plan would both be called"
            + " BookWithReviewsBook. Split the plan in two, fetch the same associations below"
            + " Book, or write the shape yourself: @Shape(Book.class).");
  }

  private FetchPlan plan(Entity entity, FetchRequest request) {
    List<FetchPlan> plans = planned(entity, request);
    assertThat(messages()).isEmpty();
    return plans.get(1);
  }

  private List<FetchPlan> planned(Entity entity, FetchRequest... requests) {
    return new Planner().plan(LibrarySchema.SCHEMA, entity, List.of(requests), diagnostics);
  }

  private static FetchRequest request(String method, String... paths) {
    return new FetchRequest(method, paths(paths), List.of(), Optional.empty(), NOWHERE);
  }

  private static List<FetchRequest.Path> paths(String... paths) {
    return Stream.of(paths).map(path -> new FetchRequest.Path(path, NOWHERE)).toList();
  }

  private List<String> messages() {
    return diagnostics.problems().stream().map(Problem::message).toList();
  }

  private static List<String> kept(FetchPlan plan) {
    return plan.tree().allNodes().stream()
        .filter(plan::keepsIdentity)
        .map(PlanNode::path)
        .toList();
  }

  private static String tree(FetchPlan plan) {
    return tree(plan.tree());
  }

  private static String tree(PlanTree tree) {
    String name = tree.result().simpleName();
    return tree.leaf()
        ? name
        : name + "("
            + String.join(", ", tree.nodes().stream().map(PlannerTest::node).toList()) + ")";
  }

  private static String node(PlanNode node) {
    String strategy = node.match(join -> "join ", prefetch -> "prefetch ");
    return strategy + node.association().name() + " " + tree(node.tree());
  }
}
