package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import people.Person;

public interface Shop {

  @Entity
  @OneToMany(name = "items", target = Item.class)
  @Fetch({"items.maker", "customer"})
  record Basket(@Id long id, @References(Person.class) long customerId) {}

  @Entity(name = "ShopItem", table = "item")
  @Fetch({"basket", "maker"})
  record Item(
      @Id long id,
      @References(Basket.class) long basketId,
      @References(people.makers.Person.class) long makerId) {}
}
