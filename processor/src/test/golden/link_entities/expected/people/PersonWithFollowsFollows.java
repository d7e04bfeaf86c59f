package people;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Person} with follows (with follows). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record PersonWithFollowsFollows(long id, String email,
    List<PersonWithFollowsFollows.PersonWithFollows> follows) {
  /** Returns the columns alone. */
  public Person entity() {
    return new Person(id, email);
  }

  /** Returns the entity's columns with the associations. */
  public static PersonWithFollowsFollows of(Person person, List<PersonWithFollows> follows) {
    return new PersonWithFollowsFollows(person.id(), person.email(), follows);
  }

  /** {@link Person} with follows. */
  public record PersonWithFollows(long id, String email, List<Person> follows) {
    /** Returns the columns alone. */
    public Person entity() {
      return new Person(id, email);
    }

    /** Returns the entity's columns with the associations. */
    public static PersonWithFollows of(Person person, List<Person> follows) {
      return new PersonWithFollows(person.id(), person.email(), follows);
    }
  }
}
