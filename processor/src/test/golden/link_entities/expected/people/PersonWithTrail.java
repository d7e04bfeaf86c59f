package people;

import java.util.List;
import javax.annotation.processing.Generated;
import people.social.Follow;

/** {@link Person} with trail. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record PersonWithTrail(long id, String email, List<Follow> trail) {
  /** Returns the columns alone. */
  public Person entity() {
    return new Person(id, email);
  }

  /** Returns the entity's columns with the associations. */
  public static PersonWithTrail of(Person person, List<Follow> trail) {
    return new PersonWithTrail(person.id(), person.email(), trail);
  }
}
