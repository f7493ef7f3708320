package samskap.moderation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.moderation.Cause;
import samskap.moderation.Withholdable.Tally;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithholdPolicyTests {

    private static final Set<Cause> USUAL = EnumSet.of(Cause.LINK, Cause.BURST);
    private static final Tally NEW = Tally.NONE;
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
        assertThat(WithholdPolicy.cause(USUAL, false, NEW, words)).contains(Cause.LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The fitter came at 9.30.Great!", "It was o.k. and/or fine", "Write to maja@example.com", "www"})
    void what_only_looks_a_little_like_a_link_does_not(String words) {
        assertThat(WithholdPolicy.cause(USUAL, false, NEW, words)).isEmpty();
    }

    @Test
    void colleagues_and_whom_we_trust_are_shown_at_once() {
        assertThat(WithholdPolicy.cause(USUAL, true, NEW, LINKS)).isEmpty();
    }

    @Test
    void whoever_has_three_things_that_have_stood_for_a_while_is_new_no_more() {
        assertThat(WithholdPolicy.cause(USUAL, false, new Tally(2, 0), LINKS)).contains(Cause.LINK);
        assertThat(WithholdPolicy.cause(USUAL, false, new Tally(3, 9), LINKS)).isEmpty();
    }

    @Test
    void a_newcomers_sixth_contribution_within_a_while_is_a_burst() {
        assertThat(WithholdPolicy.cause(USUAL, false, new Tally(0, 4), "Fine")).isEmpty();
        assertThat(WithholdPolicy.cause(USUAL, false, new Tally(0, 5), "Fine")).contains(Cause.BURST);
    }

    @Test
    void an_operator_decides_what_waits() {
        assertThat(WithholdPolicy.cause(Set.of(), false, new Tally(0, 9), LINKS))
                .isEmpty();
        assertThat(WithholdPolicy.cause(Set.of(Cause.NEWCOMER), false, NEW, "Fine"))
                .contains(Cause.NEWCOMER);
    }

    @Test
    void only_a_link_that_was_not_there_before_gives_cause_when_words_are_changed() {
        assertThat(WithholdPolicy.linksAnew(LINKS, LINKS + "!")).isFalse();
        assertThat(WithholdPolicy.linksAnew("Look", LINKS)).isTrue();
    }

    @Test
    void enough_reports_withhold_a_thing_unless_a_colleague_wrote_it_or_an_operator_does_not_want_that() {
        assertThat(WithholdPolicy.isReportedEnough(2, 3, false)).isFalse();
        assertThat(WithholdPolicy.isReportedEnough(3, 3, false)).isTrue();
        assertThat(WithholdPolicy.isReportedEnough(9, 3, true)).isFalse();
        assertThat(WithholdPolicy.isReportedEnough(9, 0, false)).isFalse();
    }
}
