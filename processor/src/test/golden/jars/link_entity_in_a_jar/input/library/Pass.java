package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import school.Student;

@Entity
public record Pass(
    @Id long id, @References(Card.class) long cardId, @References(Student.class) long studentId) {}
