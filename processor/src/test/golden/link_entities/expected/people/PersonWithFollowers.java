package people;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Person} with followers. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record PersonWithFollowers(long id, String email, List<Person> followers) {
  /** Returns the columns alone. */
  public Person entity() {
    return new Person(id, email);
  }

  /** Returns the entity's columns with the associations. */
  public static PersonWithFollowers of(Person person, List<Person> followers) {
    return new PersonWithFollowers(person.id(), person.email(), followers);
  }
}
