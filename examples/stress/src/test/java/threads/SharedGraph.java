package threads;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.ParsedSql;

/** All that can be reached from what threads share, and what of it could change under them. */
final class SharedGraph {

  private static final Set<String> MAY_CHANGE = Set.of(
      "FetchPlans.commentsOrigins", // JDBI's configuration, complete before threads use it
      "FetchPlans.dialect",
      "Plan.together"); // an immutable value that any thread may make again

  private static final List<Class<?>> IMMUTABLE = List.of(
      String.class,
      Number.class,
      Boolean.class,
      Enum.class,
      Class.class,
      UUID.class,
      OptionalInt.class,
      Pattern.class,
      // JDBI answers for these.
      Jdbi.class,
      QualifiedType.class,
      ColumnMapper.class,
      ParsedSql.class);

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> ahead = new ArrayDeque<>();
  private final List<String> changeable = new ArrayList<>();

  /** Adds what is kept in the static fields of a class and of those in it. */
  void addStatics(Class<?> type) throws IllegalAccessException {
    addFields(type, null);
    for (Class<?> nested : type.getDeclaredClasses()) {
      addStatics(nested);
    }
  }

  void add(Object shared) {
    if (shared != null && seen.add(shared)) {
      ahead.add(shared);
    }
  }

  int size() {
    return seen.size();
  }

  /** Returns the fields and classes that could change. */
  List<String> changeable() throws IllegalAccessException {
    while (!ahead.isEmpty()) {
      look(ahead.remove());
    }
    return changeable;
  }

  private void look(Object object) throws IllegalAccessException {
    if (IMMUTABLE.stream().anyMatch(type -> type.isInstance(object))) {
      return;
    }
    if (object instanceof Optional<?> optional) {
      add(optional.orElse(null));
    } else if (object instanceof AtomicReference<?> reference) {
      add(reference.get());
    } else if (object instanceof Collection<?> collection) {
      requireSafe(object);
      collection.forEach(this::add);
    } else if (object instanceof Map<?, ?> map) {
      requireSafe(object);
      map.keySet().forEach(this::add);
      map.values().forEach(this::add);
    } else {
      lookInto(object);
    }
  }

  private void requireSafe(Object collection) {
    String name = collection.getClass().getName();
    if (!(collection instanceof ConcurrentHashMap)
        && !name.startsWith("java.util.ImmutableCollections$")) {
      changeable.add(name);
    }
  }

  private void lookInto(Object object) throws IllegalAccessException {
    Class<?> type = object.getClass();
    // A lambda has what it captured.
    if (type.isArray() || (type.getName().startsWith("java.") && !type.isHidden())) {
      changeable.add(type.getName());
      return;
    }
    for (Class<?> declaring = type;
        declaring != Object.class;
        declaring = declaring.getSuperclass()) {
      addFields(declaring, object);
      addFields(declaring, null);
    }
  }

  /** Adds what the fields of an object hold, or else the static ones. */
  private void addFields(Class<?> type, Object object) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) != (object == null) || field.isSynthetic()) {
        continue;
      }
      String name = type.getSimpleName() + "." + field.getName();
      if (!Modifier.isFinal(field.getModifiers()) && !MAY_CHANGE.contains(name)) {
        changeable.add(name);
      }
      field.setAccessible(true);
      add(field.get(object));
    }
  }
}
