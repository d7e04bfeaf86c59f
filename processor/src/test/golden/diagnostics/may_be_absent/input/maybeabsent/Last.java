package maybeabsent;

import dev.fetchplan.Shape;
import library.Reader;
import library.Review;

@Shape(Reader.class)
record Last(Review last) {}
