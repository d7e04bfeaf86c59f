package dev.fetchplan.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LinksTest {

  private static final List<String> VALUES = List.of("a", "b", "c", "d");

  @Test
  void givesEachParentItsChildrenInTheOrderOfTheRows() {
    Links links = new Links();
    links.add(2, 3);
    links.add(0, 1);
    links.add(2, 0);
    links.add(2, 2);
    links.add(0, 0);

    List<String>[] lists = links.lists(4, VALUES);

    assertThat(lists)
        .containsExactly(List.of("b", "a"), List.of(), List.of("d", "a", "c"), List.of());
  }

  @Test
  void leavesGroupedRowsAsTheyAre() {
    Links links = new Links();
    for (int parent = 0; parent < 100; parent++) {
      for (int child = 0; child < parent % 5; child++) {
        links.add(parent, 3 - child % 4);
      }
    }

    List<String>[] lists = links.lists(100, VALUES);

    assertThat(lists[4]).containsExactly("d", "c", "b", "a");
    assertThat(lists[5]).isEmpty();
    assertThat(lists[98]).containsExactly("d", "c", "b");
    assertThat(lists[99]).containsExactly("d", "c", "b", "a");
  }

  @Test
  void agreesWithNestedLoopsWhateverTheOrderOfTheRows() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      int parents = 1 + random.nextInt(40);
      int mostlyForward = random.nextInt(4);
      List<int[]> pairs = new ArrayList<>();
      for (int pair = random.nextInt(60), parent = 0; pair > 0; pair--) {
        boolean jumps = random.nextInt(10) < mostlyForward;
        parent = jumps ? random.nextInt(parents) : Math.min(parents - 1, parent + pair % 2);
        boolean next = round % 2 == 0 && (round % 3 == 0 || random.nextInt(10) > 0);
        pairs.add(new int[] {parent, next ? pairs.size() : random.nextInt(60)});
      }

      agrees(parents, pairs);
    }
  }

  private static void agrees(int parents, List<int[]> pairs) {
    Links links = new Links();
    pairs.forEach(pair -> links.add(pair[0], pair[1]));
    List<Integer> values = IntStream.range(0, 60).boxed().toList();

    List<Integer>[] lists = links.lists(parents, values);
    int[][] childrenOf = links.childrenOf(parents);

    for (int parent = 0; parent < parents; parent++) {
      List<Integer> expected = new ArrayList<>();
      for (int[] pair : pairs) {
        if (pair[0] == parent) {
          expected.add(pair[1]);
        }
      }
      assertThat(lists[parent]).isEqualTo(expected);
      assertThat(Arrays.stream(childrenOf[parent]).boxed().toList()).isEqualTo(expected);
    }
  }

  @Test
  void keepsPairsThatStandTwice() {
    Links links = new Links();
    links.add(0, 1);
    links.add(0, 1);

    assertThat(links.lists(1, VALUES)[0]).containsExactly("b", "b");
  }

  @Test
  void givesImmutableLists() {
    Links links = new Links();
    for (int i = 0; i < 3; i++) {
      links.add(1, i);
    }

    for (List<String> list : links.lists(2, VALUES)) {
      assertThatThrownBy(() -> list.add("e")).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void positionsThatWereNotSetLeadNowhere() {
    Positions positions = new Positions();
    positions.set(40, 7);

    assertThat(positions.get(40)).isEqualTo(7);
    assertThat(positions.get(39)).isEqualTo(-1);
    assertThat(positions.get(1000)).isEqualTo(-1);
  }
}
