package faults;

import java.util.function.Function;

/** A way to run a plan. */
enum Call {
  LIST("TrainRepository.withRoute", Railway::list),
  SNAPSHOT("TrainRepository.withRoute", Railway::snapshot),
  FIND_ONE("TrainRepository.withRoute", Railway::findOne),
  BY_IDS("TrainRepository.withRoute", Railway::byIds),
  PAGE("TrainRepository.withRoute", Railway::page),
  PAGE_OF_A_SNAPSHOT("TrainRepository.withRoute", Railway::pageOfASnapshot),
  SLICE("TrainRepository.withRoute", Railway::slice),
  FOR_EACH("TrainRepository.withRoute", Railway::forEach),
  COUNT("TrainRepository.withRoute", Railway::count),
  EXISTS("TrainRepository.withRoute", Railway::exists),
  BY_ID("StationRepository.withTimetable", Railway::byId),
  OF("StationRepository.withTimetable", Railway::of),
  LISTS_BY_KEY("StationRepository.withTimetable", Railway::listsByKey),
  BY_COMPOSITE_ID("HaltRepository.withJourney", Railway::byCompositeId),
  LISTS_BY_COMPOSITE_KEY("HaltRepository.withJourney", Railway::listsByCompositeKey),
  SHAPE("StationCardRepository.all", Railway::shape),
  TREE("RegionTreeRepository.all", Railway::tree);

  private final String plan;
  private final Function<Railway, Object> call;

  Call(String plan, Function<Railway, Object> call) {
    this.plan = plan;
    this.call = call;
  }

  /** Returns the plan's name. */
  String plan() {
    return plan;
  }

  Object on(Railway railway) {
    return call.apply(railway);
  }
}
