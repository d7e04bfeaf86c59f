package takentypesoftargets;

class AuthorWithBook {}
