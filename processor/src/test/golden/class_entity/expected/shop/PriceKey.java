package shop;

import javax.annotation.processing.Generated;

/** The key of {@link Price}. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
record PriceKey(long bookId, String currency) {}
