package elementtype;

import dev.fetchplan.Shape;
import library.Reader;

@Shape(Reader.class)
record ReaderCard(String name) {}
