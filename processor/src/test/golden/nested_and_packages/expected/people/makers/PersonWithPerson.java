package people.makers;

import javax.annotation.processing.Generated;

/** {@link Person} with person. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record PersonWithPerson(long id, long personId, people.Person person) {
  /** Returns the columns alone. */
  public Person entity() {
    return new Person(id, personId);
  }

  /** Returns the entity's columns with the associations. */
  public static PersonWithPerson of(Person entity, people.Person person) {
    return new PersonWithPerson(entity.id(), entity.personId(), person);
  }
}
