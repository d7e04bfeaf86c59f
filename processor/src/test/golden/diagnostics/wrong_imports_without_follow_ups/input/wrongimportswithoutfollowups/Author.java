package wrongimportswithoutfollowups;

@dev.fetchplan.Entity
public record Author(@jakarta.persistence.Id long id) {}
