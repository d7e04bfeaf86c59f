package writers;

import dev.fetchplan.query.Page;
import java.util.ArrayList;
import java.util.List;

/** A run of several statements. */
enum Reading {
  LIST {
    @Override
    boolean seesOneState(PurchaseRepository.WithAll purchases) {
      return Purchases.areOneState(purchases.list());
    }
  },

  /**
   * The page is full, so that its total is counted by a statement of its own; guests, whose number
   * changes with each move, stand first.
   */
  PAGE {
    @Override
    boolean seesOneState(PurchaseRepository.WithAll purchases) {
      Page<PurchaseWithAll> page =
          purchases.orderBy(purchase -> purchase.id().desc()).page(1, Purchases.COUNT);
      long guests = page.rows().stream()
          .filter(purchase -> purchase.id() > Purchases.COUNT)
          .count();
      return page.rows().stream().allMatch(Purchases::isWhole)
          && page.total() == Purchases.COUNT + guests;
    }
  },

  SLICE {
    @Override
    boolean seesOneState(PurchaseRepository.WithAll purchases) {
      return Purchases.areOneState(
          purchases.orderBy(PurchaseColumns::id).slice(100).rows());
    }
  },

  WINDOWS {
    @Override
    boolean seesOneState(PurchaseRepository.WithAll purchases) {
      List<PurchaseWithAll> all = new ArrayList<>();
      purchases.forEach(5, all::add);
      return Purchases.areOneState(all);
    }
  };

  abstract boolean seesOneState(PurchaseRepository.WithAll purchases);
}
