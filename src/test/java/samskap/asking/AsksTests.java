package samskap.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import samskap.asking.Asked.Said;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.identity.Leaving;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.SomeMail;
import samskap.journey.StepId;
import samskap.mail.Mail;
import samskap.mail.internal.Rounds;
import samskap.mail.internal.Tokens;
import samskap.shared.Cursor;
import samskap.shared.Refusal;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** One question by name: it reaches whom it may, on the page and by mail, and whoever answers hears back. */
@ModuleTest
class AsksTests {

    private final Asks asks;
    private final OwnAsks own;
    private final BeingAsked beingAsked;
    private final Explanation explanation;
    private final Support support;
    private final Dialogue dialogue;
    private final Leaving leaving;
    private final People people;
    private final Tokens tokens;
    private final Desk desk;
    private final Rounds rounds;
    private final MockMvc mvc;
    private final Cast cast;
    private final TestClock clock;
    private final ConcurrentLinkedQueue<Mail> sent = new ConcurrentLinkedQueue<>();
    private final Person anna;
    private final Idea idea;

    AsksTests(
            Asks asks,
            OwnAsks own,
            BeingAsked beingAsked,
            Explanation explanation,
            Support support,
            Dialogue dialogue,
            Leaving leaving,
            People people,
            Tokens tokens,
            Desk desk,
            Rounds rounds,
            MockMvc mvc,
            Cast cast,
            TestClock clock) {
        this.asks = asks;
        this.own = own;
        this.beingAsked = beingAsked;
        this.explanation = explanation;
        this.support = support;
        this.dialogue = dialogue;
        this.leaving = leaving;
        this.people = people;
        this.tokens = tokens;
        this.desk = desk;
        this.rounds = rounds;
        this.mvc = mvc;
        this.cast = cast;
        this.clock = clock;
        clock.byDay();
        anna = cast.employee("Anna Berg");
        idea = cast.idea(cast.employee("Olof Sand"));
    }

    /** Somebody who wants the idea, and waits for nobody. */
    private Person fan(String name) {
        var fan = cast.customer(name);
        support.give(fan, idea.id());
        return fan;
    }

    private NewAsk question(int most, String... choices) {
        return new NewAsk(
                UUID.randomUUID(),
                "What did you do when the hinge broke?",
                List.of(choices),
                "you told us of hinges that break",
                Set.of(idea.id()),
                most,
                null);
    }

    private Asked only(Person person) {
        return own.page(person, null, 10).items().getFirst();
    }

    private void leave() {
        rounds.all(sent::add).sendAll();
    }

    private List<Mail> mailsTo(Person person) {
        leave();
        var address = people.addressOf(person.id());
        return sent.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    @Test
    void it_says_who_asks_why_and_when_next_at_the_earliest() {
        var maja = fan("Maja Lind");
        asks.ask(anna, question(10, "Mended it", "Threw it away"));
        var asked = only(maja);
        assertThat(asked.ask().by()).isEqualTo(anna.id());
        assertThat(explanation.because(asked, maja)).isEqualTo("We ask you because you told us of hinges that break.");
        assertThat(explanation.next(asked, maja.language()))
                .isEqualTo("The next time in "
                        + Explanation.month(maja.language(), asked.at().plus(Limits.BETWEEN)) + " at the earliest.");
        assertThat(own.fresh(maja)).isEqualTo(1);
        assertThat(own.any(cast.customer())).isFalse();

        assertThat(mailsTo(maja)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Anna asks: What did you do when the hinge broke?");
            assertThat(mail.text())
                    .contains(
                            "Anna Berg asks you one thing",
                            "Mended it · Threw it away",
                            "We ask you because you told us of hinges that break. The next time in ",
                            "/unsubscribe/asks/");
            assertThat(mail.from()).isEqualTo("Anna Berg");
        });
    }

    @Test
    void an_invitation_to_talk_passes_the_governor_and_its_answer_lands_with_whoever_invites() {
        var maja = fan("Maja Lind");
        var erik = fan("Erik Lundin");
        asks.ask(anna, question(1));
        var petra = cast.owner("Petra Öhman");
        var free = own.any(maja) ? erik : maja;
        var invitation = asks.ask(petra, question(10, "Whatever", "stands here").asTalk());
        assertThat(invitation.kind()).isEqualTo(Ask.Kind.TALK);
        assertThat(invitation.asked()).isOne();
        assertThat(own.find(free.equals(maja) ? erik : maja, invitation.id())).isEmpty();
        assertThat(only(free).ask().choices()).containsExactly("Yes, gladly", "Rather not");
        assertThat(mailsTo(free)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Petra would like to talk with you: ");
            assertThat(mail.from()).isEqualTo("Petra Öhman");
            assertThat(mail.text())
                    .contains(
                            "Petra Öhman would like to talk with you",
                            "Yes, gladly · Rather not",
                            "We ask you because");
        });
        own.answer(free, invitation.id(), 0, "After five, by telephone.");
        assertThat(asks.waiting(petra)).isOne();
        assertThat(asks.waiting(anna)).isZero();
    }

    @Test
    void whoever_asks_sees_beforehand_whom_it_reaches_and_why_not_the_others() {
        var maja = fan("Maja Lind");
        var erik = fan("Erik Lundin");
        var kim = fan("Kim Vik");
        beingAsked.choose(erik, Willingness.NEVER);
        cast.idea(kim);
        var reach = asks.reach(anna, Set.of(idea.id()));
        assertThat(reach.asked()).containsExactly(maja.id());
        assertThat(reach.spared())
                .containsEntry(Spared.NEVER, List.of(erik.id()))
                .containsEntry(Spared.WAITING, List.of(kim.id()))
                .containsEntry(Spared.COLLEAGUE, List.of(idea.author()));
    }

    @Test
    void of_more_than_are_wanted_a_lot_decides_and_nobody_else_is_troubled() {
        var crowd = IntStream.range(0, 6).mapToObj(n -> fan("Person Number")).toList();
        var ask = asks.ask(anna, question(2));
        assertThat(ask.asked()).isEqualTo(2);
        assertThat(crowd.stream().filter(own::any)).hasSize(2);
        assertThat(asks.reach(anna, Set.of(idea.id())).asked()).hasSize(4);
    }

    @Test
    void sent_twice_even_at_once_it_is_asked_once() throws Exception {
        var maja = fan("Maja Lind");
        var question = question(10);
        List<Callable<Ask>> tries = new ArrayList<>();
        for (var n = 0; n < 6; n++) {
            tries.add(() -> asks.ask(anna, question));
        }
        var ids = new ArrayList<AskId>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(tries)) {
                ids.add(done.get().id());
            }
        }
        assertThat(ids).hasSize(6).containsOnly(ids.getFirst());
        assertThat(own.page(maja, null, 10).items()).hasSize(1);
        assertThat(mailsTo(maja)).hasSize(1);
    }

    @Test
    void whoever_answers_is_answered_by_name_on_the_page_and_by_mail() {
        var maja = fan("Maja Lind");
        var ask = asks.ask(anna, question(10));
        assertThat(asks.waiting(anna)).isZero();
        own.answer(maja, ask.id(), null, "I tied it with wire.");
        own.answer(maja, ask.id(), null, "I tied it with wire, for a year.");
        assertThat(asks.waiting(anna)).isEqualTo(1);
        leave();
        sent.clear();

        var key = UUID.randomUUID();
        asks.answerBack(anna, ask.id(), maja.id(), key, "A year! I bring you a new one.");
        asks.answerBack(anna, ask.id(), maja.id(), key, "A year! I bring you a new one.");
        assertThat(asks.waiting(anna)).isZero();
        assertThat(own.fresh(maja)).isEqualTo(1);
        own.read(maja);
        assertThat(own.fresh(maja)).isZero();
        assertThat(only(maja).said())
                .extracting(Said::by, Said::words)
                .containsExactly(tuple(anna.id(), "A year! I bring you a new one."));
        assertThat(mailsTo(maja))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("A year! I bring you a new one.", "I tied it with wire, for a year."));
        assertRefused("asking.refused.spoken", () -> own.answer(maja, ask.id(), null, "No, two years."));
        own.reply(maja, ask.id(), UUID.randomUUID(), "Thank you!");
        assertThat(asks.waiting(anna)).isEqualTo(1);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void whoever_answered_in_words_is_asked_nothing_until_they_hear_back_and_a_tap_waits_for_nothing() {
        var maja = fan("Maja Lind");
        var kim = fan("Kim Vik");
        var ask = asks.ask(anna, question(10, "Mended it", "Threw it away"));
        own.answer(maja, ask.id(), 0, "With wire.");
        own.answer(kim, ask.id(), 1, "");
        clock.pass(Limits.BETWEEN);
        clock.byDay();
        var reach = asks.reach(anna, Set.of(idea.id()));
        assertThat(reach.spared()).containsEntry(Spared.WAITING, List.of(maja.id()));
        assertThat(reach.asked()).containsExactly(kim.id());

        asks.answerBack(anna, ask.id(), maja.id(), UUID.randomUUID(), "Does it hold?");
        assertThat(asks.reach(anna, Set.of(idea.id())).asked()).containsExactly(maja.id(), kim.id());
        own.reply(maja, ask.id(), UUID.randomUUID(), "So far.");
        assertThat(asks.reach(anna, Set.of(idea.id())).asked()).containsExactly(kim.id());
    }

    @Test
    void nobody_owes_a_word_back_to_whoever_has_left() {
        var maja = fan("Maja Lind");
        var ask = asks.ask(anna, question(10));
        own.answer(maja, ask.id(), null, "I tied it with wire.");
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        assertThat(asks.waiting(anna)).isZero();
        assertThat(asks.find(anna, ask.id()).orElseThrow().open()).isZero();
    }

    @Test
    void a_mail_answers_it_and_the_same_mail_again_answers_nothing_twice() {
        var maja = fan("Maja Lind");
        var ask = asks.ask(anna, question(10));
        var asking = mailsTo(maja).getFirst();
        var answer = answering(maja, asking, "I tied it with wire.");
        assertThat(desk.bring(answer).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(only(maja).answer())
                .satisfies(given -> assertThat(given.words()).isEqualTo("I tied it with wire."));
        asks.answerBack(anna, ask.id(), maja.id(), UUID.randomUUID(), "Does it hold?");
        var back = mailsTo(maja).getLast();
        assertThat(desk.bring(answering(maja, back, "So far.")).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(only(maja).said()).extracting(Said::words).containsExactly("Does it hold?", "So far.");
    }

    private SomeMail answering(Person by, Mail mail, String words) {
        var to = tokens.address(Objects.requireNonNull(mail.conversation()).reply());
        return SomeMail.from(people.addressOf(by.id()).value(), to).saying(words);
    }

    @Test
    void a_mail_that_says_one_of_the_choices_is_a_tap() {
        var maja = fan("Maja Lind");
        asks.ask(anna, question(10, "Mended it", "Threw it away"));
        desk.bring(answering(maja, mailsTo(maja).getFirst(), "mended it."));
        assertThat(only(maja).answer()).satisfies(given -> {
            assertThat(given.choice()).isZero();
            assertThat(given.words()).isEmpty();
        });
    }

    @Test
    void nobody_answers_for_another_by_mail() {
        var maja = fan("Maja Lind");
        asks.ask(anna, question(10));
        var to = answering(maja, mailsTo(maja).getFirst(), "Not me.").with("From", "stranger@evil.example");
        assertThat(desk.bring(to).outcome()).isEqualTo(Outcome.HELD);
        assertThat(only(maja).answer()).isNull();
    }

    @Test
    void stories_come_before_taps_and_taps_are_counted_with_their_interval() {
        var crowd = IntStream.range(0, 5).mapToObj(n -> fan("Person Number")).toList();
        var ask = asks.ask(anna, question(10, "Mended it", "Threw it away"));
        own.answer(crowd.get(0), ask.id(), null, "With wire.");
        own.answer(crowd.get(1), ask.id(), 0, "");
        own.answer(crowd.get(2), ask.id(), 0, "");
        own.answer(crowd.get(3), ask.id(), 1, "It was rusty.");
        own.answer(crowd.get(4), ask.id(), 0, "");

        var read = new ArrayList<String>();
        Cursor next = null;
        do {
            var page = asks.answers(anna, ask.id(), next, 2);
            page.items()
                    .forEach(asked ->
                            read.add(Objects.requireNonNull(asked.answer()).words()));
            next = page.next();
        } while (next != null);
        assertThat(read).containsExactly("It was rusty.", "With wire.", "", "", "");

        assertThat(asks.tallies(anna, ask.id()))
                .satisfiesExactly(
                        mended -> {
                            assertThat(mended.people()).isEqualTo(3);
                            // Wilson 1927, of 3 in 4 at 95 %.
                            assertThat(mended.low()).isCloseTo(0.3006, offset(0.0005));
                            assertThat(mended.high()).isCloseTo(0.9544, offset(0.0005));
                        },
                        thrown -> assertThat(thrown.people()).isEqualTo(1));
        assertThat(asks.find(anna, ask.id()).orElseThrow().answered()).isEqualTo(5);
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        fan("Maja Lind");
        var good = question(10);
        assertAt("question", new NewAsk(good.key(), " ", List.of(), "x", good.about(), 1, null));
        assertAt("because", new NewAsk(good.key(), "Why?", List.of(), "", good.about(), 1, null));
        assertAt("choices", new NewAsk(good.key(), "Why?", List.of("One"), "x", good.about(), 1, null));
        assertAt("about", new NewAsk(good.key(), "Why?", List.of(), "x", Set.of(), 1, null));
        assertAt("most", new NewAsk(good.key(), "Why?", List.of(), "x", good.about(), 0, null));
        assertAt("step", new NewAsk(good.key(), "Why?", List.of(), "x", Set.of(), 1, Occasion.PASSED));
        assertAt("step", NewAsk.after(new StepId(0), good.key(), "Why?", List.of(), ""));
        var nobodys = cast.idea(cast.employee("Olof Sand"));
        assertAt("about", new NewAsk(good.key(), "Why?", List.of(), "x", Set.of(nobodys.id()), 5, null));
    }

    private void assertAt(String field, NewAsk ask) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asks.ask(anna, ask))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void customers_ask_nobody_and_read_only_what_was_asked_of_them() {
        var maja = fan("Maja Lind");
        var kim = cast.customer("Kim Vik");
        var ask = asks.ask(anna, question(10));
        own.answer(maja, ask.id(), null, "With wire.");
        List<Runnable> tries = List.of(
                () -> asks.page(kim, null, 1),
                () -> asks.find(kim, ask.id()),
                () -> asks.reach(kim, Set.of(idea.id())),
                () -> asks.ask(kim, question(1)),
                () -> asks.answers(kim, ask.id(), null, 1),
                () -> asks.tallies(kim, ask.id()),
                () -> asks.answerBack(kim, ask.id(), maja.id(), UUID.randomUUID(), "Me"),
                () -> asks.end(kim, ask.id()),
                () -> own.answer(kim, ask.id(), null, "Not asked"),
                () -> own.reply(kim, ask.id(), UUID.randomUUID(), "Not asked"));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run));
        assertThat(own.find(kim, ask.id())).isEmpty();
        assertThat(asks.waiting(kim)).isZero();
    }

    @Test
    void what_ended_is_answered_no_more_and_its_mail_does_not_leave() {
        var maja = fan("Maja Lind");
        var ask = asks.ask(anna, question(10));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> asks.end(cast.employee("Eva Holm"), ask.id()));
        asks.end(anna, ask.id());
        assertThat(mailsTo(maja)).isEmpty();
        assertRefused("asking.refused.ended", () -> own.answer(maja, ask.id(), null, "Too late"));
    }

    @Test
    void a_mail_does_not_leave_once_they_said_no_answered_or_wait_for_us() {
        var maja = fan("Maja Lind");
        var erik = fan("Erik Lundin");
        var kim = fan("Kim Vik");
        var ask = asks.ask(anna, question(10));
        beingAsked.choose(maja, Willingness.NEVER);
        own.answer(erik, ask.id(), null, "On the page.");
        dialogue.write(
                kim, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.MESSAGE, "Will it ever come?", null));
        leave();
        for (var person : List.of(maja, erik, kim)) {
            assertThat(mailsTo(person)).as(person.name()).isEmpty();
        }
    }

    @Test
    void the_link_in_the_mail_says_no_without_signing_in_and_looking_at_it_changes_nothing() throws Exception {
        var maja = fan("Maja Lind");
        asks.ask(anna, question(10));
        var mail = mailsTo(maja).getFirst();
        var stop = Objects.requireNonNull(mail.conversation()).stop().getPath();
        mvc.perform(get(stop))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("How often may we ask you something?")));
        assertThat(beingAsked.willingness(maja)).isEqualTo(Willingness.USUAL);
        mvc.perform(post(stop + "?how=fewer")).andExpect(status().isOk());
        assertThat(beingAsked.willingness(maja)).isEqualTo(Willingness.FEWER);
        mvc.perform(post(stop).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        assertThat(beingAsked.willingness(maja)).isEqualTo(Willingness.NEVER);
        mvc.perform(post("/unsubscribe/asks/forged")).andExpect(status().isForbidden());
    }

    @Test
    void whoever_is_forgotten_takes_their_words_along_and_leaves_what_was_asked() {
        var maja = fan("Maja Lind");
        var ask = asks.ask(anna, question(10));
        own.answer(maja, ask.id(), null, "My name is Maja.");
        leaving.forget(maja, maja.id(), Leaving.Texts.GO);
        var left = asks.answers(anna, ask.id(), null, 10).items().getFirst();
        assertThat(left.answer()).satisfies(given -> assertThat(given.words()).isEmpty());
        assertThat(asks.find(anna, ask.id()).orElseThrow().answered()).isEqualTo(1);
    }
}
