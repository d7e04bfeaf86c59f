package acme.desk;

import acme.library.Book;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("book.author")
record Loan(@Id int id, @References(Book.class) long bookId) {}
