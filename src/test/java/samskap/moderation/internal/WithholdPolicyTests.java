package samskap.moderation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.moderation.Cause;
import samskap.moderation.Withholdable.Tally;
import samskap.moderation.Written;
import samskap.pictures.Chosen;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithholdPolicyTests {

    private static final Set<Cause> USUAL = EnumSet.of(Cause.LINK, Cause.PICTURE, Cause.BURST);
    private static final Tally NEW = Tally.NONE;
    private static final Written FINE = Written.of("Fine");
    private static final String LINKS = "Look at https://example.com";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Look at https://example.com",
                "[here](http://example.com)",
                "www.example.com has it",
                "see example.com/offers",
                "HTTPS://EXAMPLE.COM"
            })
    void a_newcomers_links_wait(String words) {
        assertThat(WithholdPolicy.cause(USUAL, NEW, Written.of(words))).contains(Cause.LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The fitter came at 9.30.Great!", "It was o.k. and/or fine", "Write to maja@example.com", "www"})
    void what_only_looks_a_little_like_a_link_does_not(String words) {
        assertThat(WithholdPolicy.cause(USUAL, NEW, Written.of(words))).isEmpty();
    }

    @Test
    void a_newcomers_picture_waits_and_so_does_a_link_in_its_words() {
        assertThat(WithholdPolicy.cause(USUAL, NEW, new Written("Fine", Set.of("one"))))
                .contains(Cause.PICTURE);
        assertThat(WithholdPolicy.cause(USUAL, NEW, Written.choosing("Fine", List.of(new Chosen("one", LINKS, false)))))
                .contains(Cause.LINK);
    }

    @Test
    void colleagues_and_whom_we_trust_are_no_newcomers() {
        assertThat(WithholdPolicy.isNew(true, NEW)).isFalse();
        assertThat(WithholdPolicy.isNew(false, NEW)).isTrue();
    }

    @Test
    void whoever_has_three_things_that_have_stood_for_a_while_is_new_no_more() {
        assertThat(WithholdPolicy.cause(USUAL, new Tally(2, 0), Written.of(LINKS)))
                .contains(Cause.LINK);
        assertThat(WithholdPolicy.cause(USUAL, new Tally(3, 9), Written.of(LINKS)))
                .isEmpty();
    }

    @Test
    void a_newcomers_sixth_contribution_within_a_while_is_a_burst() {
        assertThat(WithholdPolicy.cause(USUAL, new Tally(0, 4), FINE)).isEmpty();
        assertThat(WithholdPolicy.cause(USUAL, new Tally(0, 5), FINE)).contains(Cause.BURST);
    }

    @Test
    void an_operator_decides_what_waits() {
        assertThat(WithholdPolicy.cause(Set.of(), new Tally(0, 9), new Written(LINKS, Set.of("one"))))
                .isEmpty();
        assertThat(WithholdPolicy.cause(Set.of(Cause.NEWCOMER), NEW, FINE)).contains(Cause.NEWCOMER);
    }

    @Test
    void only_a_link_that_was_not_there_before_gives_cause_when_words_are_changed() {
        assertThat(anew(LINKS, LINKS + "!")).isEmpty();
        assertThat(anew("(" + LINKS + ")", LINKS)).isEmpty();
        assertThat(anew("Look", LINKS)).containsExactly(Cause.LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Look at https://example.org",
                "Look at https://example.com/elsewhere",
                "Look at www.example.com",
                "Look at https://example.com?to=elsewhere",
                "[Look](https://example.com)[here](https://example.org)"
            })
    void an_approved_link_is_no_leave_for_another_one(String after) {
        assertThat(anew(LINKS, after)).containsExactly(Cause.LINK);
    }

    @Test
    void an_approved_picture_is_no_leave_for_another_one() {
        var before = new Written("Fine", Set.of("one", "two"));
        assertThat(WithholdPolicy.anew(before, new Written("Finer", Set.of("two"))))
                .isEmpty();
        assertThat(WithholdPolicy.anew(before, new Written("Fine", Set.of("one", "three"))))
                .containsExactly(Cause.PICTURE);
    }

    @Test
    void enough_reports_withhold_a_thing_unless_we_stand_for_it_or_an_operator_does_not_want_that() {
        assertThat(WithholdPolicy.isReportedEnough(2, 3, false)).isFalse();
        assertThat(WithholdPolicy.isReportedEnough(3, 3, false)).isTrue();
        assertThat(WithholdPolicy.isReportedEnough(9, 3, true)).isFalse();
        assertThat(WithholdPolicy.isReportedEnough(9, 0, false)).isFalse();
    }

    private static Set<Cause> anew(String before, String after) {
        return WithholdPolicy.anew(Written.of(before), Written.of(after));
    }
}
