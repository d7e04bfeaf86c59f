package marks;

import dev.fetchplan.runtime.KeyType;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Enrollment}.
 *
 * <p>Decimals are kept in the one form that all of their value share.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record EnrollmentKey(String term, long studentId, BigDecimal fee) {
  public EnrollmentKey {
    fee = KeyType.decimal(fee);
  }
}
