package dev.fetchplan.dialect;

/** How a text is matched with a pattern so that case counts. */
enum TextMatch {
  LIKE {
    @Override
    String condition(String expression, boolean escaped) {
      return expression + (escaped ? " LIKE ? ESCAPE '!'" : " LIKE ?");
    }

    @Override
    String pattern(String like, boolean escaped) {
      return like;
    }
  },

  /** For SQLite, whose LIKE takes {@code a} for {@code A}. */
  GLOB {
    @Override
    String condition(String expression, boolean escaped) {
      return expression + " GLOB ?";
    }

    @Override
    String pattern(String like, boolean escaped) {
      StringBuilder glob = new StringBuilder();
      for (int i = 0; i < like.length(); i++) {
        char c = like.charAt(i);
        boolean literal = escaped && c == '!' && i + 1 < like.length();
        if (literal) {
          c = like.charAt(++i);
        }
        if (c == '%' && !literal) {
          glob.append('*');
        } else if (c == '_' && !literal) {
          glob.append('?');
        } else if (c == '*' || c == '?' || c == '[') {
          glob.append('[').append(c).append(']');
        } else {
          glob.append(c);
        }
      }
      return glob.toString();
    }
  };

  /** Returns the condition, whose parameter is a {@link #pattern}. */
  abstract String condition(String expression, boolean escaped);

  /**
   * Returns what is bound for a pattern of LIKE.
   *
   * @param escaped whether an exclamation mark makes the next character stand for itself
   */
  abstract String pattern(String like, boolean escaped);
}
