package library;

import java.math.BigDecimal;

public record Edition(BigDecimal version) {}
