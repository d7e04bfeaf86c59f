package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("book")
@Fetch("lender")
public record Copy(
    @Id @References(value = Book.class, name = "book") Book.Isbn bookIsbn,
    @Id Edition edition,
    @Id int number,
    @References(value = Copy.class, name = "lender") Book.Isbn lenderIsbn,
    @References(value = Copy.class, name = "lender") Edition lenderEdition,
    @References(value = Copy.class, name = "lender") int lenderNumber) {}
