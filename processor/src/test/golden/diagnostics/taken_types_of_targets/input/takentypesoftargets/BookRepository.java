package takentypesoftargets;

class BookRepository {}
