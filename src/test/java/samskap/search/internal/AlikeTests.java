package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.ideas.Finding.Likeness;
import samskap.ideas.IdeaId;

/** What is told again, what is about the same, and what only looks so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlikeTests {

    private static final String CARD =
            "The bank should let me lock my card for a moment\nI left it in a taxi and had to order a new one.";

    private final Set<IdeaId> withheld = new HashSet<>();
    private final Index index = Index.open(null);
    private final Alike alike = new Alike(index, new Rarity(), new ReadableBut(withheld), new Neighbours(Model.none()));

    @BeforeEach
    void among_others() {
        put(1, CARD);
        put(2, "Flere vogner på toget i rushtiden\nHver morgen står vi som sild i tønne.");
        put(3, "Visa elpriset timme för timme i appen\nDå kan jag köra tvättmaskinen när det är billigt.");
        for (var n = 10; n < 60; n++) {
            put(n, "Thing " + n + " looks dirty\nMy neighbour number " + n + " says the same.");
        }
        index.show();
    }

    private void put(long id, String text) {
        var lines = text.split("\n", 2);
        var story = lines.length > 1 ? lines[1] : "";
        index.put(new Entry(id, lines[0], story, List.of(), Set.of(), List.of()));
    }

    @Test
    void what_is_told_again_in_much_the_same_words_is_probably_the_same() {
        var again = "Let me lock my bank card for a moment\nIt was left in a taxi and I had to order a new one.";
        assertThat(alike.to(again, Likeness.SAME, 3)).extracting(Likeness::idea).containsExactly(new IdeaId(1));
        assertThat(alike.to("Lock my bank card for a moment", Likeness.SAME, 3))
                .extracting(Likeness::idea)
                .containsExactly(new IdeaId(1));
    }

    @Test
    void what_is_told_in_quite_other_words_is_near_by_what_comes_to_mind_with_both() {
        put(4, "Put a handrail on the steps down to the lake\nThe stones are wet and slippery.");
        put(5, "Put a notice on the door of the office\nThe opening hours are wrong.");
        index.show();
        assertThat(alike.to("My mother fell on the ice outside the entrance\nShe is elderly.", 0, 3))
                .extracting(Likeness::idea)
                .startsWith(new IdeaId(4));
    }

    @Test
    void what_is_only_near_as_a_whole_is_never_probably_the_same() {
        put(4, "Put a handrail on the stairs\nMy mother fell on the ice.");
        index.show();
        assertThat(alike.to("Grit the steps when it freezes\nOld people slip and break a leg.", 0, 1))
                .allSatisfy(like -> assertThat(like.isProbablySame()).isFalse())
                .isNotEmpty();
    }

    @Test
    void one_other_word_may_be_another_thing() {
        for (var other : List.of(
                "The bank should let me choose a photo for my card",
                "The bank should let me lock my account for a moment\nI lent my phone to my son.",
                "The bank should let me lock my door for a moment")) {
            assertThat(alike.to(other, Likeness.SAME, 3)).isEmpty();
            assertThat(alike.to(other, Likeness.ALIKE, 3))
                    .extracting(Likeness::idea)
                    .contains(new IdeaId(1));
        }
    }

    @Test
    void who_tells_of_one_scene_in_other_words_is_alike() {
        assertThat(alike.to("Pendlerne får ikke sitteplass\nSett inn lengre togsett.", Likeness.ALIKE, 3))
                .extracting(Likeness::idea)
                .startsWith(new IdeaId(2));
        assertThat(alike.to("Vad kostar strömmen på natten?\nJag vill ladda bilen i tid.", Likeness.ALIKE, 3))
                .extracting(Likeness::idea)
                .startsWith(new IdeaId(3));
    }

    @Test
    void of_those_that_are_equally_near_the_newest_is_first() {
        put(99, CARD);
        index.show();
        assertThat(alike.to(CARD, Likeness.SAME, 3))
                .extracting(Likeness::idea)
                .containsExactly(new IdeaId(99), new IdeaId(1));
    }

    @Test
    void what_was_withheld_a_moment_ago_is_not_among_them_and_takes_no_place() {
        put(98, CARD);
        put(99, CARD);
        index.show();
        withheld.add(new IdeaId(99));
        assertThat(alike.to(CARD, Likeness.SAME, 2))
                .extracting(Likeness::idea)
                .containsExactly(new IdeaId(98), new IdeaId(1));
    }

    @Test
    void what_says_nothing_is_like_nothing() {
        assertThat(alike.to("och men the a", 0, 3)).isEmpty();
        assertThat(alike.to("", 0, 3)).isEmpty();
    }

    @Test
    void of_many_that_tell_it_again_the_nearest_twenty_are_the_same() {
        for (var n = 100; n < 130; n++) {
            put(n, CARD);
        }
        index.show();
        assertThat(alike.to(CARD, Likeness.SAME, 50)).hasSize(20);
        assertThat(alike.to(CARD, Likeness.ALIKE, 50)).hasSizeGreaterThanOrEqualTo(31);
    }

    @Test
    void what_was_compared_when_time_ran_out_is_the_answer() {
        var asked = Told.of("Lock my card", "");
        var left = new AtomicInteger(1);
        Map<String, Double> compared =
                index.search(searcher -> new Comparing(asked, new Weights(new Rarity(), searcher.getIndexReader()))
                        .likenesses(
                                List.of("Lock my card", "Lock my door"),
                                text -> Told.of(text, ""),
                                () -> left.getAndDecrement() <= 0));
        assertThat(compared).containsOnlyKeys("Lock my card");
        assertThat(compared.get("Lock my card")).isPositive();
    }
}
