package sharded;

import dev.fetchplan.query.Cursor;
import dev.fetchplan.query.Page;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be called on any plan. */
enum Call {
  LIST(false) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      return query.list();
    }
  },
  SNAPSHOT(false) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      return query.snapshot().list();
    }
  },
  LIMIT(true) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      return query.limit(7).list();
    }
  },
  OFFSET(true) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      return query.offset(5).list();
    }
  },
  LIMIT_AND_OFFSET(true) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      return query.limit(7).offset(4).list();
    }
  },
  FIND_FIRST(true) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      return query.findFirst().stream().toList();
    }
  },
  ONE(true) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      return List.of(query.limit(1).offset(2).one());
    }
  },
  PAGE(true) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      Page<T> page = query.page(2, 5);
      List<Object> found = new ArrayList<>(page.rows());
      found.add(page.total());
      return found;
    }
  },
  SLICE(true) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      Slice<T> slice = query.slice(300);
      List<T> found = new ArrayList<>(slice.rows());
      Optional<Cursor> next = slice.next();
      while (next.isPresent()) {
        slice = query.slice(300, next.get());
        found.addAll(slice.rows());
        next = slice.next();
      }
      return found;
    }
  },
  FOR_EACH(true) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      List<T> found = new ArrayList<>();
      query.forEach(500, found::add);
      return found;
    }
  },
  COUNT(true) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      return List.of(query.count(), query.limit(4).count());
    }
  },
  EXISTS(true) {
    @Override
    <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query) {
      return List.of(query.exists(), query.offset(1_000_000).exists());
    }
  };

  private final boolean cuts;

  Call(boolean cuts) {
    this.cuts = cuts;
  }

  /** Whether the rows come in the order of their key if no other is asked for. */
  boolean cuts() {
    return cuts;
  }

  /** Returns all that the call gives. */
  abstract <T, E, C, K, Q extends Query<T, E, C, K, Q>> List<?> on(Q query);
}
