package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.inbox.internal.MailStore.Due;
import samskap.mail.KeptMail;
import samskap.mail.Mailbox;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.reply.MailReader;
import samskap.shared.InOneGo;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** In which order mails are looked at, and what one that fails does to the others. */
@ModuleTest
class InboxRoundTests {

    private final Receipt receipt;
    private final MailStore mails;
    private final RawStore raws;
    private final MailQueue queue;
    private final InboxRound round;
    private final Handling handling;
    private final Apology apology;
    private final Settling settling;
    private final MailReader reader;
    private final ReplyAddresses addresses;
    private final InboxSettings settings;
    private final InOneGo inOneGo;
    private final Desk desk;
    private final Tokens tokens;
    private final Mailbox mailbox;
    private final Dialogue dialogue;
    private final People people;
    private final Cast cast;
    private final TestClock clock;

    InboxRoundTests(
            Receipt receipt,
            MailStore mails,
            RawStore raws,
            MailQueue queue,
            InboxRound round,
            Handling handling,
            Apology apology,
            Settling settling,
            MailReader reader,
            ReplyAddresses addresses,
            InboxSettings settings,
            InOneGo inOneGo,
            Desk desk,
            Tokens tokens,
            Mailbox mailbox,
            Dialogue dialogue,
            People people,
            Cast cast,
            TestClock clock) {
        this.receipt = receipt;
        this.mails = mails;
        this.raws = raws;
        this.queue = queue;
        this.round = round;
        this.handling = handling;
        this.apology = apology;
        this.settling = settling;
        this.reader = reader;
        this.addresses = addresses;
        this.settings = settings;
        this.inOneGo = inOneGo;
        this.desk = desk;
        this.tokens = tokens;
        this.mailbox = mailbox;
        this.dialogue = dialogue;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
    }

    @BeforeEach
    void nothingElseIsDue() {
        round.handleAll();
    }

    private SomeMail answer(Person by, Idea idea, String words) {
        var to = new ReplyTo(by.id(), Purpose.ANSWER, idea.id().value(), null, clock.instant());
        return SomeMail.from(people.addressOf(by.id()).value(), tokens.address(to))
                .saying(words);
    }

    private InboxRound with(InboxWork work) {
        return new InboxRound(queue, work, inOneGo, clock);
    }

    private InboxWork work(Understanding understanding) {
        return new InboxWork(mails, raws, queue, understanding, handling, apology, settling, inOneGo, clock);
    }

    private Understanding understanding() {
        return new Understanding(reader, addresses, settings);
    }

    /** Some mails are too much for the machine. */
    private Understanding breakingAt(String words) {
        return new Understanding(reader, addresses, settings) {
            @Override
            Incoming of(Delivery delivery, byte[] raw) {
                if (new String(raw, StandardCharsets.UTF_8).contains(words)) {
                    throw new OutOfMemoryError("Too much");
                }
                return super.of(delivery, raw);
            }
        };
    }

    /** The first time, this mail can't be handled. */
    private InboxWork failingOnce(SomeMail mail) {
        var failed = new AtomicBoolean();
        return new InboxWork(mails, raws, queue, understanding(), handling, apology, settling, inOneGo, clock) {
            @Override
            void handle(Understood each) {
                if (each.due().mark().equals(Fingerprint.of(mail.raw())) && failed.compareAndSet(false, true)) {
                    queue.postpone(each.due().id(), clock.instant().plus(Duration.ofMinutes(1)));
                } else {
                    super.handle(each);
                }
            }
        };
    }

    private List<String> said(Idea idea) {
        return dialogue.of(idea.id(), null).stream().map(Message::body).toList();
    }

    private List<KeptMail> writtenTo(Person person) {
        desk.answer();
        var address = people.addressOf(person.id());
        return mailbox.latest().stream()
                .filter(kept -> kept.mail().to().equals(address))
                .toList();
    }

    @Test
    void one_mail_that_is_too_much_for_the_machine_takes_no_other_along() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var poison = answer(cast.customer(), cast.idea(), "poison one");
        var fine = answer(maja, idea, "Fine.");
        desk.take(poison);
        desk.take(fine);

        with(work(breakingAt("poison one"))).handleAll();

        assertThat(desk.of(fine).outcome()).isEqualTo(Outcome.POSTED);
        assertThat(desk.of(poison).outcome()).isNull();
    }

    @Test
    void what_fails_to_the_end_is_given_up_alone() {
        var poison = answer(cast.customer(), cast.idea(), "poison two");
        desk.take(poison);
        var breaking = with(work(breakingAt("poison two")));
        for (var day = 0; day < 7; day++) {
            breaking.handleAll();
            clock.pass(Duration.ofDays(1));
        }
        assertThat(desk.of(poison).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(desk.of(poison).detail()).isEqualTo("Too much");
    }

    @Test
    void whoever_wrote_what_could_not_be_handled_to_the_end_is_told_and_has_their_words_back() {
        var maja = cast.customer();
        var mail = answer(maja, cast.idea(maja), "Unlucky words");
        desk.take(mail);
        var broken = new Handling(people, null, null, null, null, null, null, null, null, null) {
            @Override
            Handled handle(Due due, Incoming incoming) {
                throw new StackOverflowError("Too deep");
            }
        };
        var breaking =
                with(new InboxWork(mails, raws, queue, understanding(), broken, apology, settling, inOneGo, clock));
        for (var day = 0; day < 7; day++) {
            breaking.handleAll();
            clock.pass(Duration.ofDays(1));
        }
        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(writtenTo(maja))
                .first()
                .satisfies(kept -> assertThat(kept.mail().text()).contains("Unlucky words"));
    }

    @Test
    void what_somebody_took_who_did_not_live_to_settle_it_is_taken_alone_the_next_time() {
        var idea = cast.idea();
        for (var n = 0; n < 3; n++) {
            desk.take(answer(cast.customer(), idea, "Word " + n));
        }
        assertThat(take()).hasSize(3);
        clock.pass(InboxRound.LEASE.plusSeconds(1));

        assertThat(take()).hasSize(1);
        assertThat(take()).hasSize(1);
        round.handleAll();
        assertThat(said(idea)).hasSize(1);
        clock.pass(InboxRound.LEASE.plusSeconds(1));
        round.handleAll();
        assertThat(said(idea)).containsExactlyInAnyOrder("Word 0", "Word 1", "Word 2");
    }

    private List<Due> take() {
        return inOneGo.run(() -> queue.take(clock.instant(), InboxRound.LEASE, 10, Long.MAX_VALUE));
    }

    @Test
    void what_waits_for_its_turn_stays_with_whoever_took_it_however_long_the_ones_before_it_take() {
        var idea = cast.idea();
        for (var n = 0; n < 4; n++) {
            desk.take(answer(cast.customer(), idea, "Slow " + n));
        }
        var takenByOthers = new ArrayList<Due>();
        var slow = new InboxWork(mails, raws, queue, understanding(), handling, apology, settling, inOneGo, clock) {
            @Override
            void handle(Understood each) {
                super.handle(each);
                clock.pass(InboxRound.LEASE.dividedBy(2).plusSeconds(1));
                takenByOthers.addAll(take());
            }
        };
        with(slow).handleAll();

        assertThat(takenByOthers).isEmpty();
        assertThat(said(idea)).hasSize(4);
    }

    @Test
    void what_is_put_back_untouched_counts_no_try() {
        desk.take(answer(cast.customer(), cast.idea(), "Word"));
        var taken = take().getFirst();
        queue.putBack(List.of(taken.id()), clock.instant());
        assertThat(take())
                .singleElement()
                .satisfies(again -> assertThat(again.tries()).isEqualTo(taken.tries()));
    }

    @Test
    void an_answer_waits_for_the_one_before_it_in_the_same_thread() {
        var idea = cast.idea();
        var first = answer(cast.customer(), idea, "First");
        var second = answer(cast.customer(), idea, "Second");
        var elsewhere = cast.idea();
        desk.take(first);
        desk.take(second);
        desk.take(answer(cast.customer(), elsewhere, "Elsewhere"));
        var failing = with(failingOnce(first));

        failing.handleAll();
        assertThat(said(idea)).isEmpty();
        assertThat(said(elsewhere)).containsExactly("Elsewhere");

        var third = answer(cast.customer(), idea, "Third");
        desk.take(third);
        failing.handleAll();
        assertThat(said(idea)).isEmpty();

        clock.pass(Duration.ofMinutes(2));
        failing.handleAll();
        clock.pass(Duration.ofMinutes(1));
        failing.handleAll();
        assertThat(said(idea)).hasSize(3);
        assertThat(dialogue.of(idea.id(), null).stream()
                        .sorted(java.util.Comparator.comparing(
                                message -> message.id().value()))
                        .map(Message::body))
                .containsExactly("First", "Second", "Third");
    }

    @Test
    void nobody_waits_long_for_a_mail_that_does_not_get_well() {
        var idea = cast.idea();
        var first = answer(cast.customer(), idea, "Ill poison three");
        desk.take(first);
        desk.take(answer(cast.customer(), idea, "Well"));
        var never = new InboxWork(mails, raws, queue, understanding(), handling, apology, settling, inOneGo, clock) {
            @Override
            void handle(Understood each) {
                if (each.due().mark().equals(Fingerprint.of(first.raw()))) {
                    queue.postpone(each.due().id(), clock.instant().plus(Duration.ofHours(1)));
                } else {
                    super.handle(each);
                }
            }
        };
        with(never).handleAll();
        assertThat(said(idea)).isEmpty();

        clock.pass(InboxRound.PATIENCE.plusSeconds(1));
        with(never).handleAll();
        assertThat(said(idea)).containsExactly("Well");
        clock.pass(Duration.ofHours(1));
        round.handleAll();
    }

    @Test
    void a_mail_that_a_program_wrote_anew_when_it_sent_it_again_is_said_once() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var mail = answer(maja, idea, "Växjö once.").with("Message-ID", "<again@mail.example>");
        desk.bring(mail);
        var anew = answer(maja, idea, "V=C3=A4xj=C3=B6 once.")
                .with("Message-ID", "<again@mail.example>")
                .with("Content-Transfer-Encoding", "quoted-printable");

        assertThat(desk.bring(anew).outcome()).isEqualTo(Outcome.REPEATED);
        assertThat(said(idea)).containsExactly("Växjö once.");
        var other = answer(maja, idea, "Lund once.").with("Message-ID", "<again@mail.example>");
        assertThat(desk.bring(other).outcome()).isEqualTo(Outcome.POSTED);
    }

    @Test
    void whoever_is_overtaken_by_another_writes_nothing_back_and_leaves_what_the_other_found() {
        var idea = cast.idea();
        var anna = cast.employee("Anna Berg");
        var mail = answer(anna, idea, "#status nowhere");
        desk.take(mail);
        var slow = inOneGo.run(() -> queue.take(clock.instant(), InboxRound.LEASE, 1, Long.MAX_VALUE))
                .getFirst();
        clock.pass(InboxRound.LEASE.plusSeconds(1));
        round.handleAll();
        assertThat(writtenTo(anna)).hasSize(1);

        var work = work(understanding());
        work.handle(work.understand(slow).orElseThrow());

        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(writtenTo(anna)).hasSize(1);
    }

    @Test
    void a_copy_that_was_for_a_list_keeps_the_one_that_is_for_us_from_nobody() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var copy = answer(maja, idea, "To all and to you.")
                .with("Message-ID", "<copy@mail.example>")
                .with("List-Id", "<kitchens.example>");
        assertThat(desk.bring(copy).outcome()).isEqualTo(Outcome.LIST);

        var direct = answer(maja, idea, "To all and to you.").with("Message-ID", "<copy@mail.example>");
        assertThat(desk.bring(direct).outcome()).isEqualTo(Outcome.POSTED);
        assertThat(said(idea)).containsExactly("To all and to you.");
    }

    @Test
    void whoever_sent_more_than_we_take_is_told() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var mail = answer(maja, idea, "A long film. ".repeat(2_000));
        var beginning = Arrays.copyOf(mail.raw(), 8_000);
        receipt.takeBeginning(
                new Delivery(Delivery.Source.IMAP, null, List.of()), beginning, mail.raw().length, () -> {});
        round.handleAll();

        assertThat(said(idea)).isEmpty();
        assertThat(writtenTo(maja))
                .first()
                .satisfies(kept -> assertThat(kept.mail().text()).contains("larger than we can take", "A long film."));
    }
}
