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

  /** The total is counted by a statement of its own. */
  PAGE {
    @Override
    boolean seesOneState(PurchaseRepository.WithAll purchases) {
      Page<PurchaseWithAll> page = purchases.orderBy(PurchaseColumns::id).page(1, 100);
      return Purchases.areOneState(page.rows()) && page.total() == page.rows().size();
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
