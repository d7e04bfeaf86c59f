package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.Configurable;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/**
 * Where a repository gets its handle, and the mappers of its columns, which are looked up once.
 *
 * <p>One of a {@link Jdbi} joins the handle or transaction that the thread is in; one of a
 * {@link Handle} leaves opening and closing to its owner.
 */
public final class Source {

  private final @Nullable Jdbi jdbi;
  private final @Nullable Handle handle;
  private final FetchPlans plans;
  private final Map<QualifiedType<?>, ColumnMapper<?>> mappers;
  private final boolean snapshot;

  private Source(
      @Nullable Jdbi jdbi,
      @Nullable Handle handle,
      Configurable<?> configured,
      QualifiedType<?>... types) {
    this.jdbi = jdbi;
    this.handle = handle;
    this.plans = FetchPlans.of(configured);
    this.mappers = new ConcurrentHashMap<>();
    this.snapshot = false;
    for (QualifiedType<?> type : types) {
      mappers.put(type, FetchPlans.mapper(configured, type));
    }
  }

  private Source(Source original, @Nullable Jdbi jdbi, @Nullable Handle handle, boolean snapshot) {
    this.jdbi = jdbi;
    this.handle = handle;
    this.plans = original.plans;
    this.mappers = original.mappers;
    this.snapshot = snapshot;
  }

  /**
   * Returns the source that takes a handle for each run.
   *
   * @param types what the repository's columns are mapped to
   * @throws FetchException if JDBI has no mapper for one of the types
   */
  public static Source of(Jdbi jdbi, QualifiedType<?>... types) {
    return new Source(jdbi, null, jdbi, types);
  }

  /**
   * Returns the source that has a handle.
   *
   * @param types what the repository's columns are mapped to
   * @throws FetchException if JDBI has no mapper for one of the types
   */
  public static Source of(Handle handle, QualifiedType<?>... types) {
    return new Source(null, handle, handle, types);
  }

  /** Returns this with all statements of a run seeing one state of the database. */
  public Source snapshot() {
    return new Source(this, jdbi, handle, true);
  }

  /** Hands on a source that gives several runs one handle, and one snapshot if this has any. */
  <T> T together(String plan, Function<Source, T> runs) {
    return with(plan, shared -> runs.apply(new Source(this, null, shared, false)));
  }

  /**
   * Hands one handle to all statements of a run.
   *
   * @param plan what failures name
   */
  <T> T with(String plan, Function<Handle, T> run) {
    return withHandle(plan, snapshot ? own -> Snapshot.in(own, dialect(own), run) : run);
  }

  Dialect dialect(String plan) {
    return withHandle(plan, this::dialect);
  }

  private <T> T withHandle(String plan, Function<Handle, T> run) {
    try {
      return jdbi != null ? jdbi.withHandle(run::apply) : run.apply(Objects.requireNonNull(handle));
    } catch (RuntimeException e) {
      throw FetchException.at(plan, "The run failed outside of its statements.", e);
    }
  }

  Dialect dialect(Handle handle) {
    return plans.dialect(handle);
  }

  boolean commentsOrigins() {
    return plans.commentsOrigins();
  }

  Map<QualifiedType<?>, ColumnMapper<?>> mappers() {
    return mappers;
  }
}
