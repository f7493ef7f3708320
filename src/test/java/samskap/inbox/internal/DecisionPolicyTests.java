package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import samskap.identity.EmailAddress;
import samskap.identity.PersonId;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.inbox.internal.Decision.Ask;
import samskap.inbox.internal.Decision.Bounced;
import samskap.inbox.internal.Decision.Checked;
import samskap.inbox.internal.Decision.Draft;
import samskap.inbox.internal.Decision.GiveBack;
import samskap.inbox.internal.Decision.HandOn;
import samskap.inbox.internal.Decision.Hold;
import samskap.inbox.internal.Decision.Post;
import samskap.inbox.internal.Decision.WriteDown;
import samskap.mail.Addressed;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.reply.Nature;

/** The table by which mail is decided on: each line of it a test. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionPolicyTests {

    private static final PersonId MAJA = new PersonId(7);
    private static final PersonId ERIK = new PersonId(8);
    private static final ReplyTo ANSWER = new ReplyTo(MAJA, Purpose.ANSWER, 5L, 50L, Instant.EPOCH);
    private static final Addressed VALID = new Addressed.Valid(ANSWER);
    private static final Addressed EXPIRED = new Addressed.Expired(ANSWER);
    private static final Addressed FORGED = new Addressed.Forged();
    private static final Checks FAILED = new Checks(Checks.Verdict.FAILED, List.of("dmarc=fail"));
    private static final Addressed NONE = new Addressed.None();

    private static final Facts FROM_MAJA = new Facts(MAJA, true, MAJA, true, true, false, null);
    private static final Facts FROM_ELSEWHERE = new Facts(MAJA, false, null, true, true, false, null);
    private static final Facts FROM_ERIK = new Facts(MAJA, false, ERIK, true, true, false, null);
    private static final Facts FROM_STRANGER = new Facts(null, false, null, true, false, false, null);

    private static Incoming mail(Addressed addressed) {
        return mail(Nature.PERSON, addressed, "Yes.", "Re: Boxes", Checks.NONE, true, false);
    }

    private static Incoming mail(
            Nature nature,
            Addressed addressed,
            String text,
            String subject,
            Checks checks,
            boolean toUs,
            boolean fromUs) {
        return new Incoming(
                nature,
                "NONE",
                new EmailAddress("maja@example.com"),
                "Maja Lind",
                "Maja Lind <maja@example.com>",
                subject,
                "<a@example.com>",
                List.of(),
                false,
                toUs,
                fromUs,
                addressed,
                checks,
                List.of(),
                text,
                List.of(),
                List.of());
    }

    private static Incoming doubted(Addressed addressed) {
        return mail(Nature.PERSON, addressed, "Yes.", "Re: Boxes", FAILED, true, false);
    }

    private static Incoming empty(Addressed addressed) {
        return mail(Nature.PERSON, addressed, " ", "", Checks.NONE, true, false);
    }

    private static Decision decide(Incoming mail, Facts facts) {
        return DecisionPolicy.decide(mail, facts);
    }

    private static Facts letThrough(Facts facts) {
        return new Facts(facts.holder(), facts.bySender(), facts.known(), facts.admitted(), facts.there(), true, null);
    }

    private static Facts sure(Facts facts, PersonId by) {
        return new Facts(facts.holder(), facts.bySender(), facts.known(), facts.admitted(), facts.there(), true, by);
    }

    private static Facts notAdmitted(Facts facts) {
        return new Facts(facts.holder(), facts.bySender(), facts.known(), false, facts.there(), false, null);
    }

    @Test
    void an_answer_from_whom_we_wrote_to_goes_into_the_dialogue() {
        assertThat(decide(mail(VALID), FROM_MAJA)).isEqualTo(new Post(ANSWER, MAJA));
    }

    @Test
    void an_answer_from_another_address_is_held_in_nobodys_name() {
        assertThat(decide(mail(VALID), FROM_ELSEWHERE)).isEqualTo(new Hold(Why.SENDER, MAJA));
    }

    @Test
    void an_answer_from_somebody_else_whom_we_know_is_held_as_theirs() {
        assertThat(decide(mail(VALID), FROM_ERIK)).isEqualTo(new Hold(Why.OTHER, ERIK));
    }

    @Test
    void an_answer_whose_sender_our_server_doubts_is_held() {
        assertThat(decide(doubted(VALID), FROM_MAJA)).isEqualTo(new Hold(Why.AUTHENTICATION, MAJA));
    }

    @Test
    void a_colleagues_word_asks_whoever_it_seems_to_be_from_and_says_it_in_nobodys_name() {
        assertThat(decide(mail(VALID), letThrough(FROM_ELSEWHERE))).isEqualTo(new Ask(ANSWER, Why.SENDER, MAJA));
        assertThat(decide(mail(VALID), letThrough(FROM_ERIK))).isEqualTo(new Ask(ANSWER, Why.OTHER, ERIK));
        assertThat(decide(doubted(VALID), letThrough(FROM_MAJA))).isEqualTo(new Ask(ANSWER, Why.AUTHENTICATION, MAJA));
    }

    @Test
    void once_they_have_said_that_it_is_theirs_it_is_said_in_their_name() {
        assertThat(decide(mail(VALID), sure(FROM_ELSEWHERE, MAJA))).isEqualTo(new Post(ANSWER, MAJA));
        assertThat(decide(mail(VALID), sure(FROM_ERIK, ERIK))).isEqualTo(new Post(ANSWER, ERIK));
        assertThat(decide(doubted(VALID), sure(FROM_MAJA, MAJA))).isEqualTo(new Post(ANSWER, MAJA));
    }

    @Test
    void what_somebody_else_answers_to_a_digest_becomes_their_own_draft() {
        var talk = new Addressed.Valid(new ReplyTo(MAJA, Purpose.TALK, null, null, Instant.EPOCH));
        assertThat(decide(mail(talk), FROM_ERIK)).isEqualTo(new Hold(Why.OTHER, ERIK));
        assertThat(decide(mail(talk), letThrough(FROM_ERIK))).isEqualTo(new Draft(ERIK));
    }

    @Test
    void an_answer_by_somebody_who_has_left_goes_nowhere() {
        var left = new Facts(null, false, null, true, false, false, null);
        assertThat(decide(mail(VALID), left)).isEqualTo(new WriteDown(Outcome.GONE, Why.LEFT));
    }

    @Test
    void an_answer_to_an_idea_that_is_not_there_any_more_is_given_back() {
        var gone = new Facts(MAJA, true, MAJA, true, false, false, null);
        assertThat(decide(mail(VALID), gone)).isEqualTo(new GiveBack(Outcome.GONE, null, MAJA, ANSWER));
    }

    @Test
    void an_answer_by_somebody_whom_the_place_is_closed_for_is_given_back() {
        assertThat(decide(mail(VALID), notAdmitted(FROM_MAJA)))
                .isEqualTo(new GiveBack(Outcome.GONE, Why.CLOSED, MAJA, ANSWER));
    }

    @Test
    void an_answer_that_says_nothing_is_given_back() {
        assertThat(decide(empty(VALID), FROM_MAJA)).isEqualTo(new GiveBack(Outcome.EMPTY, null, MAJA, ANSWER));
    }

    @Test
    void an_answer_to_a_digest_becomes_a_draft() {
        var talk = new Addressed.Valid(new ReplyTo(MAJA, Purpose.TALK, null, null, Instant.EPOCH));
        assertThat(decide(mail(talk), FROM_MAJA)).isEqualTo(new Draft(MAJA));
    }

    @Test
    void an_answer_to_what_was_said_to_a_moment_goes_there_and_becomes_no_idea() {
        var to = ReplyTo.moment(MAJA, 9, Instant.EPOCH);
        var moment = new Addressed.Valid(to);
        assertThat(decide(mail(moment), FROM_MAJA)).isEqualTo(new HandOn(to, MAJA));
        assertThat(decide(mail(moment), letThrough(FROM_ELSEWHERE))).isEqualTo(new Ask(to, Why.SENDER, MAJA));
        var gone = new Facts(MAJA, true, MAJA, true, false, false, null);
        assertThat(decide(mail(moment), gone)).isEqualTo(new GiveBack(Outcome.GONE, null, MAJA, to));
    }

    @Test
    void our_test_that_comes_back_is_noticed_and_said_nowhere() {
        var check = new ReplyTo(MAJA, Purpose.CHECK, null, null, Instant.EPOCH);
        var back = mail(Nature.LOOP, new Addressed.Valid(check), "", "", Checks.NONE, true, true);
        assertThat(decide(back, FROM_STRANGER)).isEqualTo(new Checked(check));
    }

    @Test
    void words_at_the_address_for_failures_are_a_programs() {
        var bounce = new Addressed.Valid(new ReplyTo(MAJA, Purpose.BOUNCE, null, null, Instant.EPOCH));
        assertThat(decide(mail(bounce), FROM_MAJA)).isEqualTo(new WriteDown(Outcome.AUTO_REPLY, null));
    }

    @Test
    void a_late_answer_is_given_back_to_whom_we_wrote_to_alone() {
        assertThat(decide(mail(EXPIRED), FROM_MAJA)).isEqualTo(new GiveBack(Outcome.EXPIRED, null, MAJA, ANSWER));
        assertThat(decide(mail(EXPIRED), FROM_ELSEWHERE)).isEqualTo(new Hold(Why.SENDER, MAJA));
        assertThat(decide(doubted(EXPIRED), FROM_MAJA)).isEqualTo(new Hold(Why.AUTHENTICATION, MAJA));
        assertThat(decide(doubted(EXPIRED), letThrough(FROM_MAJA)))
                .isEqualTo(new GiveBack(Outcome.EXPIRED, null, MAJA, ANSWER));
    }

    @Test
    void a_false_address_is_written_down_and_held_where_somebody_known_used_it() {
        assertThat(decide(mail(FORGED), FROM_STRANGER)).isEqualTo(new WriteDown(Outcome.FORGED, null));
        var erik = new Facts(null, false, ERIK, true, false, false, null);
        assertThat(decide(mail(FORGED), erik)).isEqualTo(new Hold(Why.TOKEN, ERIK));
        assertThat(decide(mail(FORGED), letThrough(erik))).isEqualTo(new Draft(ERIK));
    }

    @Test
    void a_new_mail_becomes_a_draft_whoever_wrote_it() {
        assertThat(decide(mail(NONE), FROM_STRANGER)).isEqualTo(new Draft(null));
        assertThat(decide(mail(NONE), new Facts(null, false, ERIK, true, false, false, null)))
                .isEqualTo(new Draft(ERIK));
    }

    @Test
    void a_new_mail_whose_sender_our_server_doubts_is_held_and_nobody_is_written_to() {
        assertThat(decide(doubted(NONE), FROM_STRANGER)).isEqualTo(new Hold(Why.AUTHENTICATION, null));
        assertThat(decide(doubted(NONE), letThrough(FROM_STRANGER))).isEqualTo(new Draft(null));
    }

    @Test
    void a_stranger_before_a_closed_door_is_not_written_to() {
        assertThat(decide(mail(NONE), notAdmitted(FROM_STRANGER))).isEqualTo(new WriteDown(Outcome.GONE, Why.CLOSED));
    }

    @Test
    void a_new_mail_that_says_nothing_is_written_down() {
        assertThat(decide(empty(NONE), FROM_STRANGER)).isEqualTo(new WriteDown(Outcome.EMPTY, null));
    }

    @Test
    void what_is_not_addressed_to_us_is_none_of_our_business() {
        var elsewhere = mail(Nature.PERSON, NONE, "Yes.", "", Checks.NONE, false, false);
        assertThat(decide(elsewhere, FROM_STRANGER)).isEqualTo(new WriteDown(Outcome.NOT_OURS, null));
    }

    @Test
    void our_own_mail_that_comes_back_ends_here() {
        var own = mail(Nature.PERSON, VALID, "Yes.", "", Checks.NONE, true, true);
        assertThat(decide(own, FROM_MAJA)).isEqualTo(new WriteDown(Outcome.LOOP, null));
    }

    @Test
    void what_nobody_can_read_is_written_down() {
        assertThat(decide(mail(null, NONE, "", "", Checks.NONE, true, false), FROM_STRANGER))
                .isEqualTo(new WriteDown(Outcome.UNREADABLE, null));
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO_REPLY, AUTO_REPLY",
        "OUT_OF_OFFICE, OUT_OF_OFFICE",
        "LIST, LIST",
        "SPAM_MARKED, SPAM",
        "LOOP, LOOP"
    })
    void what_a_program_sends_is_written_down_even_where_everything_else_is_right(Nature nature, Outcome outcome) {
        assertThat(decide(mail(nature, VALID, "Yes.", "", Checks.NONE, true, false), FROM_MAJA))
                .isEqualTo(new WriteDown(outcome, null));
    }

    @Test
    void what_did_not_arrive_is_told_to_those_who_send() {
        assertThat(decide(mail(Nature.BOUNCE, VALID, "", "", Checks.NONE, true, false), FROM_MAJA))
                .isEqualTo(new Bounced());
    }

    @ParameterizedTest
    @EnumSource(value = Nature.class, names = "PERSON", mode = EnumSource.Mode.EXCLUDE)
    void no_program_is_ever_answered(Nature nature) {
        for (var addressed : List.of(VALID, EXPIRED, FORGED, NONE)) {
            for (var facts : List.of(FROM_MAJA, FROM_ELSEWHERE, FROM_STRANGER, letThrough(FROM_MAJA))) {
                assertThat(decide(mail(nature, addressed, "Yes.", "", Checks.NONE, true, false), facts))
                        .isInstanceOfAny(WriteDown.class, Bounced.class);
            }
        }
    }
}
