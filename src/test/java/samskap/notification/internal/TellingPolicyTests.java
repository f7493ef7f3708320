package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.notification.Quiet;
import samskap.notification.Reason;
import samskap.notification.Rhythm;
import samskap.shared.Language;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TellingPolicyTests {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final IdeaId IDEA = new IdeaId(5);
    private static final Person MAJA = person(1, Role.CUSTOMER);
    private static final Person ANNA = person(2, Role.EMPLOYEE);

    @Test
    void whoever_is_concerned_is_told_at_once_with_the_reason() {
        var telling = tell(said(ANNA, false), supporter(MAJA)).orElseThrow();
        assertThat(telling.reason()).isEqualTo(Reason.SUPPORTS);
        assertThat(telling.mailDue()).as("gathered with what comes next").isEqualTo(NOW.plus(TellingPolicy.GATHERING));
        assertThat(telling.read()).isFalse();
    }

    @Test
    void what_somebody_waits_for_leaves_without_gathering() {
        var author = new Listener(new Concern(MAJA.id(), IDEA, Reason.SHARED), MAJA, false, choice(Rhythm.AT_ONCE));
        assertThat(tell(said(ANNA, false), author).orElseThrow().mailDue()).isEqualTo(NOW);
    }

    @Test
    void at_night_mail_waits_for_the_morning_unless_somebody_wants_it_always() {
        var night = Instant.parse("2026-11-26T23:30:00Z");
        var said = happening(ANNA, false, MAJA.id(), night);
        var concern = new Concern(MAJA.id(), IDEA, Reason.SHARED);
        var quiet = new Listener(concern, MAJA, false, Choice.USUAL);
        assertThat(TellingPolicy.telling(said, quiet, false, night)
                        .orElseThrow()
                        .mailDue())
                .isEqualTo(Instant.parse("2026-11-27T06:00:00Z"));
        var always = new Listener(concern, MAJA, false, new Choice(Rhythm.AT_ONCE, Quiet.NEVER));
        assertThat(TellingPolicy.telling(said, always, false, night)
                        .orElseThrow()
                        .mailDue())
                .isEqualTo(night);
    }

    @Test
    void nobody_is_told_of_their_own_acts() {
        assertThat(tell(said(ANNA, false), supporter(ANNA))).isEmpty();
    }

    @Test
    void an_internal_note_is_told_to_colleagues_only() {
        assertThat(tell(said(person(3, Role.OWNER), true), supporter(MAJA))).isEmpty();
        assertThat(tell(said(person(3, Role.OWNER), true), supporter(ANNA))).isPresent();
    }

    @Test
    void whoever_has_stopped_the_thread_or_left_is_not_told() {
        var concern = new Concern(MAJA.id(), IDEA, Reason.SHARED);
        assertThat(tell(said(ANNA, false), new Listener(concern, MAJA, true, choice(Rhythm.AT_ONCE))))
                .isEmpty();
        assertThat(tell(said(ANNA, false), new Listener(concern, null, false, choice(Rhythm.AT_ONCE))))
                .isEmpty();
    }

    @Test
    void a_reply_to_somebody_says_so_whatever_else_concerns_them() {
        var reply = happening(ANNA, false, MAJA.id(), NOW);
        assertThat(tell(reply, supporter(MAJA)).orElseThrow().reason()).isEqualTo(Reason.REPLIED);
    }

    @Test
    void whoever_is_mentioned_is_told_so_before_anything_else() {
        var concern = new Concern(MAJA.id(), IDEA, Reason.SUPPORTS);
        var listener = new Listener(concern, MAJA, false, choice(Rhythm.AT_ONCE));
        var reply = happening(ANNA, false, MAJA.id(), NOW);
        assertThat(TellingPolicy.telling(reply, listener, true, NOW)
                        .orElseThrow()
                        .reason())
                .isEqualTo(Reason.CALLED);
    }

    @Test
    void whoever_wants_no_mail_finds_it_on_the_page() {
        var concern = new Concern(MAJA.id(), IDEA, Reason.SHARED);
        var telling = tell(said(ANNA, false), new Listener(concern, MAJA, false, choice(Rhythm.NEVER)))
                .orElseThrow();
        assertThat(telling.mailDue()).isNull();
        assertThat(telling.rhythm()).isNull();
    }

    @Test
    void what_is_no_news_any_more_goes_by_no_mail_and_calls_nobody() {
        var lastWeek = happening(ANNA, false, null, NOW.minus(Duration.ofDays(7)));
        assertThat(tell(lastWeek, supporter(MAJA)).orElseThrow())
                .extracting(Telling::mailDue, Telling::read)
                .containsExactly(null, false);
        var lastSpring = happening(ANNA, false, null, NOW.minus(Duration.ofDays(200)));
        assertThat(tell(lastSpring, supporter(MAJA)).orElseThrow().read()).isTrue();
    }

    @Test
    void what_customers_say_comes_by_a_mail_of_its_own_only_to_those_who_take_part() {
        var said = said(person(4, Role.CUSTOMER), false);
        assertThat(fromCustomer(said, Reason.SUPPORTS, Rhythm.AT_ONCE).mailDue())
                .isNull();
        assertThat(fromCustomer(said, Reason.MENTIONED, Rhythm.AT_ONCE).mailDue())
                .isNull();
        assertThat(fromCustomer(said, Reason.SUPPORTS, Rhythm.DAILY).mailDue()).isNotNull();
        var gathered = NOW.plus(TellingPolicy.GATHERING);
        assertThat(fromCustomer(said, Reason.SHARED, Rhythm.AT_ONCE).mailDue()).isEqualTo(gathered);
        assertThat(fromCustomer(said, Reason.FOLLOWS, Rhythm.AT_ONCE).mailDue()).isEqualTo(gathered);
    }

    @ParameterizedTest
    @EnumSource(
            value = Happening.Kind.class,
            names = {"DUE_SOON", "DUE_TODAY", "OVERDUE"})
    void a_reminder_waits_for_no_digest_but_keeps_from_whoever_wants_no_mail(Happening.Kind kind) {
        assertThat(reminded(kind, Rhythm.WEEKLY))
                .extracting(Telling::rhythm, Telling::mailDue)
                .containsExactly(Rhythm.AT_ONCE, NOW);
        assertThat(reminded(kind, Rhythm.DAILY).mailDue()).isEqualTo(NOW);
        assertThat(reminded(kind, Rhythm.NEVER).mailDue()).isNull();
        assertThat(reminded(Happening.Kind.SAID, Rhythm.WEEKLY).mailDue()).isAfter(NOW);
    }

    private static Telling reminded(Happening.Kind kind, Rhythm rhythm) {
        var reminder = new Happening(
                7,
                kind,
                IDEA,
                new MessageId(6),
                null,
                person(3, Role.EMPLOYEE).id(),
                true,
                null,
                ANNA.id(),
                true,
                NOW,
                new PersonId(0),
                0,
                false);
        var listener = new Listener(new Concern(ANNA.id(), IDEA, Reason.FOLLOWS), ANNA, false, choice(rhythm));
        return TellingPolicy.telling(reminder, listener, false, NOW).orElseThrow();
    }

    private static Telling fromCustomer(Happening said, Reason reason, Rhythm rhythm) {
        var listener = new Listener(new Concern(MAJA.id(), IDEA, reason), MAJA, false, choice(rhythm));
        return TellingPolicy.telling(said, listener, false, NOW).orElseThrow();
    }

    private static Optional<Telling> tell(Happening happening, Listener listener) {
        return TellingPolicy.telling(happening, listener, false, NOW);
    }

    private static Choice choice(Rhythm rhythm) {
        return new Choice(rhythm, Quiet.USUAL);
    }

    private static Listener supporter(Person person) {
        return new Listener(new Concern(person.id(), IDEA, Reason.SUPPORTS), person, false, choice(Rhythm.AT_ONCE));
    }

    private static Happening said(Person by, boolean internal) {
        return happening(by, internal, null, NOW);
    }

    private static Happening happening(Person by, boolean internal, @Nullable PersonId repliedTo, Instant at) {
        return new Happening(
                7,
                Happening.Kind.SAID,
                IDEA,
                new MessageId(6),
                null,
                by.id(),
                by.isStaff(),
                repliedTo,
                null,
                internal,
                at,
                new PersonId(0),
                0,
                false);
    }

    private static Person person(long id, Role role) {
        return new Person(new PersonId(id), "Robin Ek", Language.EN, Set.of(role), null, LocalDate.of(2024, 1, 1));
    }
}
