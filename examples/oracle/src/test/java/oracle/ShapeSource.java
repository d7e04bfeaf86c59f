package oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a shape as a user would, and notes the parameters of its conditions. */
final class ShapeSource {

  /** A value, or a list of values, of a column. */
  record Given(Column column, List<Object> values, boolean several) {}

  private final Map<String, Given> parameters = new LinkedHashMap<>();
  private final List<String> nested = new ArrayList<>();
  private final String text;

  private ShapeSource(OwnShape shape) {
    String head = "@Shape(value = %s.class, statements = %d)\n"
        .formatted(shape.entity().name(), shape.statements());
    String record = record(shape);
    this.text = head + record + " {\n" + String.join("", nested) + "}\n";
  }

  static ShapeSource of(OwnShape shape) {
    return new ShapeSource(shape);
  }

  String text() {
    return text;
  }

  /** Returns the parameters by name. */
  Map<String, Given> parameters() {
    return parameters;
  }

  private String record(OwnShape shape) {
    return shape.parts().stream()
        .map(part -> component(part, shape.entity().name()))
        .collect(Collectors.joining(",\n    ", "public record " + shape.name() + "(\n    ", ")"));
  }

  private String component(OwnShape.Part part, String entity) {
    if (part instanceof OwnShape.Value value) {
      String type = value.presence().type(value.way().column().type());
      return path(part.name(), written(value.way())) + type + " " + part.name();
    } else if (part instanceof OwnShape.Total total) {
      String annotation = total.counted() ? "@Count" : "@Exists";
      String type = total.counted() ? "long " : "boolean ";
      return "%s(\"%s\") %s%s%s"
          .formatted(
              annotation, total.association().name(), where(total.where()), type, total.name());
    } else if (part instanceof OwnShape.Fetched fetched) {
      return fetched(fetched);
    }
    return entity + " " + part.name();
  }

  private String fetched(OwnShape.Fetched part) {
    OwnShape own = part.held().own();
    if (own != null) {
      nested.add("  public " + record(own).substring("public ".length()) + " {}\n");
    }
    String path = part.steps().stream().map(step -> step.name() + ".").collect(Collectors.joining())
        + part.association().name();
    String type = part.held().type();
    String held = part.association().toMany()
        ? "List<" + type + ">"
        : switch (part.presence()) {
          case OPTIONAL -> "Optional<" + type + ">";
          case NULLABLE -> "@Nullable " + type;
          default -> type;
        };
    return path(part.name(), path)
        + (part.batch() ? "@Batch " : "")
        + where(part.narrowed().where())
        + orders(part.narrowed().orders())
        + limit(part.narrowed())
        + held
        + " "
        + part.name();
  }

  private static String path(String name, String path) {
    return path.equals(name) ? "" : "@Path(\"" + path + "\") ";
  }

  private static String written(Way way) {
    String embedded =
        Embedding.of(way.column()).map(embedding -> embedding.component() + ".").orElse("");
    return way.steps().stream().map(step -> step.name() + ".").collect(Collectors.joining())
        + embedded
        + way.column().component();
  }

  private static String orders(List<Term> orders) {
    return orders.isEmpty()
        ? ""
        : orders.stream()
            .map(term -> written(term.way())
                + (term.descending() ? " desc" : " asc")
                + (term.nullsFirst() == null
                    ? ""
                    : term.nullsFirst() ? " nulls first" : " nulls last"))
            .collect(Collectors.joining(", ", "@OrderBy(\"", "\") "));
  }

  private static String limit(Narrowed narrowed) {
    return narrowed.limit().isEmpty()
        ? ""
        : "@Limit(value = %d, offset = %d) "
            .formatted(narrowed.limit().getAsInt(), narrowed.offset());
  }

  private String where(Filter filter) {
    return filter instanceof Filter.Always ? "" : "@Where(\"" + condition(filter) + "\") ";
  }

  private String condition(Filter filter) {
    if (filter instanceof Filter.And and) {
      return "(" + condition(and.left()) + " and " + condition(and.right()) + ")";
    } else if (filter instanceof Filter.Or or) {
      return "(" + condition(or.left()) + " or " + condition(or.right()) + ")";
    } else if (filter instanceof Filter.Not not) {
      return "not (" + condition(not.filter()) + ")";
    } else if (filter instanceof Filter.IsNull isNull) {
      return written(isNull.way()) + (isNull.not() ? " is not null" : " is null");
    }
    Filter.Compares compares = (Filter.Compares) filter;
    return written(compares.way()) + " " + compared(compares);
  }

  private String compared(Filter.Compares compares) {
    List<Object> values = compares.values();
    Column column = compares.way().column();
    return switch (compares.operator()) {
      case EQ -> "= " + value(column, values.get(0));
      case NE -> "<> " + value(column, values.get(0));
      case LT -> "< " + value(column, values.get(0));
      case LE -> "<= " + value(column, values.get(0));
      case GT -> "> " + value(column, values.get(0));
      case GE -> ">= " + value(column, values.get(0));
      case BETWEEN ->
        "between " + value(column, values.get(0)) + " and " + value(column, values.get(1));
      case IN -> "in (" + parameter(new Given(column, values, true)) + ")";
      case NOT_IN -> "not in (" + parameter(new Given(column, values, true)) + ")";
      default -> throw new IllegalArgumentException(compares.toString());
    };
  }

  /** Writes a number or text as it is, where it can be, and everything else as a parameter. */
  private String value(Column column, Object value) {
    boolean bare = !column.type().typed() && value.hashCode() % 3 == 0;
    if (bare && value instanceof Long number && number >= 0) {
      return number.toString();
    } else if (bare && value instanceof String string) {
      return "'" + string.replace("'", "''") + "'";
    }
    return parameter(new Given(column, List.of(value), false));
  }

  private String parameter(Given given) {
    String name = "p" + parameters.size();
    parameters.put(name, given);
    return ":" + name;
  }
}
