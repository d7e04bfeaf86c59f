package stock;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is embedded may have type arguments too. */
public record Details(
    @Nullable List<String> notes,
    @Json @Nullable Map<String, Integer> marks,
    String @Nullable [] codes) {}
