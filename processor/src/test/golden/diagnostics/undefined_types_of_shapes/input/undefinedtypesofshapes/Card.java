package undefinedtypesofshapes;

import dev.fetchplan.Shape;

@Shape(Book.class)
record Card(String title, AuthorWithPens author) {}
