package library;

import dev.fetchplan.Shape;

@Shape(Reader.class)
public record ReaderCard(String name, long age) {}
