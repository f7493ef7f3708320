package samskap.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import samskap.asking.AskId;
import samskap.asking.Asks;
import samskap.asking.NewAsk;
import samskap.asking.OwnAsks;
import samskap.audit.Thing;
import samskap.chair.Chair;
import samskap.chair.NewDecision;
import samskap.customers.CustomerDesk;
import samskap.customers.NewEncounter;
import samskap.customers.OwnRecord;
import samskap.customers.Way;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestions;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Handing;
import samskap.dialogue.Handovers;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.dialogue.SavedReplies;
import samskap.dialogue.SavedReply;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.Versions;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.journey.Deeds;
import samskap.journey.Sketches;
import samskap.journey.Step;
import samskap.journey.StepText;
import samskap.journey.Steps;
import samskap.mandates.Deadline;
import samskap.mandates.Given;
import samskap.mandates.MandateText;
import samskap.mandates.MandateUses;
import samskap.mandates.Mandates;
import samskap.mandates.NewRequest;
import samskap.mandates.Requests;
import samskap.moderation.Moderation;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Question;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.news.Announcement;
import samskap.news.AnnouncementText;
import samskap.news.News;
import samskap.notification.MailChoice;
import samskap.notification.Quiet;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;

/** A place with something private of every kind, and one reader of every kind. */
@Lazy
@Component
class Stage {

    private static final String MARK = "xqz";

    private final Map<String, @Nullable Person> readers = new LinkedHashMap<>();
    private final List<Secret> secrets = new ArrayList<>();
    private final Idea idea;
    private final Announcement draft;
    private final Idea withheldIdea;
    private final MessageId note;
    private final Place place;
    private final String toldAt;
    private final Step step;
    private final Person known;
    private final AskId asked;

    Stage(
            Cast cast,
            People people,
            Dialogue dialogue,
            Handovers handovers,
            SavedReplies replies,
            News news,
            Ideas ideas,
            Versions versions,
            Suggestions suggestions,
            Moderation moderation,
            Support support,
            Places places,
            Journey journey,
            Telling telling,
            MomentDesk desk,
            Steps steps,
            Deeds deeds,
            CustomerDesk customers,
            OwnRecord own,
            Asks asks,
            OwnAsks ownAsks,
            MailChoice mailChoice,
            Mandates mandates,
            Requests requests,
            MandateUses uses,
            Chair chair) {
        var maja = cast.customer("Maja Lind");
        var anna = cast.employee("Anna Berg");
        var petra = cast.owner("Petra Öberg");
        var other = cast.customer("Erik Lundin");
        idea = cast.idea(maja, "An idea with a dialogue that has private parts\nIt happened on a Tuesday.");
        support.give(other, idea.id());
        readers.put("a visitor", null);
        readers.put("another customer", other);
        readers.put("the author", maja);
        readers.put("an employee", anna);
        readers.put("an owner", petra);
        readers.put("a leader", cast.person("Lena Dahl", "Leader", Role.LEADER));
        readers.put("an administrator", cast.person("Ada Ek", "Administrator", Role.ADMIN));
        handovers.handOver(
                petra, new Handing(UUID.randomUUID(), idea.id(), anna.id(), null, "You know " + MARK + "handed"));
        secrets.add(new Secret("the word of a handover", MARK + "handed", Stage::isStaff));
        replies.keep(petra, new SavedReply.Text("Of my own", "For me alone " + MARK + "reply", false));
        secrets.add(new Secret(
                "another's saved reply",
                MARK + "reply",
                reader -> reader != null && reader.id().equals(petra.id())));
        note = notes(dialogue, anna, maja);
        withheldIdea = withheld(cast, dialogue);
        earlier(ideas, versions, maja, anna);
        suggested(suggestions, moderation, cast.customer("Bo Ek"), anna);
        place = Spots.open(places, cast, journey);
        toldAt = moments(telling, desk, maja, anna);
        step = step(steps, deeds, petra, anna, cast.inDays(-1));
        known = maja;
        known(customers, own, maja, anna, cast.inDays(0));
        mailChoice.choose(other, Quiet.NEVER);
        asked = asked(asks, ownAsks, anna, other);
        mandates(mandates, requests, uses, Given.leader(cast), anna);
        decision(chair, Given.leader(cast), anna, cast.inDays(9));
        draft = news.write(
                petra,
                UUID.randomUUID(),
                new AnnouncementText(MARK + "drafttitle", "Not yet " + MARK + "draftwords", List.of(idea.id())));
        secrets.add(new Secret("a draft's title", MARK + "drafttitle", Stage::isOwner));
        secrets.add(new Secret("a draft's words", MARK + "draftwords", Stage::isOwner));
        for (var person : List.of(maja, other)) {
            secrets.add(new Secret(
                    "the address of " + person.name(),
                    people.addressOf(person.id()).value(),
                    reader -> reader != null && (reader.id().equals(person.id()) || reader.has(Role.ADMIN))));
        }
    }

    private MessageId notes(Dialogue dialogue, Person anna, Person maja) {
        var question = say(dialogue, maja, null, Kind.MESSAGE, "Does anybody else have that?");
        var internal = say(dialogue, anna, null, Kind.NOTE, "First said " + MARK + "firstnote");
        dialogue.edit(anna, internal, 1, "Then said " + MARK + "note");
        say(dialogue, anna, question, Kind.ANSWER, "We look into it.");
        secrets.add(new Secret("an internal note", MARK + "note", Stage::isStaff));
        secrets.add(new Secret("what an internal note said before", MARK + "firstnote", Stage::isStaff));
        return internal;
    }

    /** Words of somebody new that wait for a colleague's look. */
    private Idea withheld(Cast cast, Dialogue dialogue) {
        var kim = cast.customer("Kim Falk");
        var link = " https://example.com/" + MARK + "link";
        var waiting = cast.idea(kim, MARK + "title of an idea\nThat waits" + link);
        say(dialogue, kim, null, Kind.MESSAGE, "It waits too " + MARK + "message" + link);
        for (var words : List.of("title", "message", "link")) {
            secrets.add(new Secret("a withheld " + words, MARK + words, Stage::isStaff));
        }
        return waiting;
    }

    /** What the idea said once, and a colleague took down. */
    private void earlier(Ideas ideas, Versions versions, Person maja, Person anna) {
        var said = ideas.find(idea.id()).orElseThrow();
        var number = said.story() + "\nCall me: " + MARK + "number";
        ideas.edit(maja, idea.id(), new IdeaEdit(1, said.title(), number, null, null, null));
        ideas.edit(maja, idea.id(), new IdeaEdit(2, said.title(), said.story(), null, null, null));
        versions.takeDown(anna, idea.id(), 2, "A telephone number.");
        secrets.add(new Secret("what an idea said before it was taken down", MARK + "number", reader -> false));
    }

    private void suggested(Suggestions suggestions, Moderation moderation, Person by, Person anna) {
        var words = suggestions.suggest(
                by, new NewSuggestion(UUID.randomUUID(), idea.id(), 3, MARK + "suggested", "And so on", MARK + "why"));
        moderation.withhold(anna, Thing.suggestion(words.id().value()));
        secrets.add(new Secret("withheld words for an idea", MARK + "suggested", Stage::isStaff));
        secrets.add(new Secret("why withheld words were suggested", MARK + "why", Stage::isStaff));
    }

    /** What a customer told by name where it happened, and what was said to it. */
    private String moments(Telling telling, MomentDesk desk, Person maja, Person anna) {
        var told = telling.tell(Spots.known(maja), place.code(), Spots.badly("Told " + MARK + "moment"));
        telling.answer(told.key(), Question.BEFORE, "Before it " + MARK + "before");
        var moment = desk.page(anna, new MomentQuery(Moment.State.SHOWN, place.id(), null, null), null, 1)
                .items()
                .getFirst();
        desk.answer(anna, moment.id(), UUID.randomUUID(), "Answered " + MARK + "answered");
        for (var words : List.of("moment", "before", "answered")) {
            secrets.add(new Secret(
                    "what was told of a moment: " + words,
                    MARK + words,
                    reader -> isStaff(reader) || reader != null && reader.id().equals(maja.id())));
        }
        return told.place().path() + "/" + told.key();
    }

    /** What colleagues say among themselves of a part of the journey. */
    private Step step(Steps steps, Deeds deeds, Person petra, Person anna, LocalDate day) {
        var sketch = Sketches.ours(place.stage(), place.id());
        var drawn = steps.add(
                petra,
                new StepText(
                        sketch.stage(), sketch.names(), sketch.whose(), MARK + "promised", "", "", sketch.places()));
        deeds.note(anna, drawn.id(), UUID.randomUUID(), day, MARK + "deed");
        secrets.add(new Secret("the impression that we want to leave", MARK + "promised", Stage::isStaff));
        secrets.add(new Secret("what we did about a step", MARK + "deed", Stage::isStaff));
        return drawn;
    }

    /** What a colleague understood of a customer, how they put it themselves, and what they withdrew. */
    private void known(CustomerDesk customers, OwnRecord own, Person maja, Person anna, LocalDate today) {
        var met = customers.meet(anna, maja.id(), encounter(today, "Understood " + MARK + "understood"));
        var known = customers.know(anna, maja.id(), UUID.randomUUID(), "Knows " + MARK + "known");
        own.correct(maja, known.id(), "Rather " + MARK + "corrected");
        var gone = customers.know(anna, maja.id(), UUID.randomUUID(), "Gone " + MARK + "gone");
        own.withdraw(maja, gone.id());
        for (var words : List.of("understood", "known", "corrected")) {
            secrets.add(new Secret(
                    "what is known of a customer: " + words,
                    MARK + words,
                    reader -> isStaff(reader) || reader != null && reader.id().equals(met.customer())));
        }
        secrets.add(new Secret("what a customer withdrew", MARK + "gone", reader -> false));
    }

    private static NewEncounter encounter(LocalDate day, String words) {
        return new NewEncounter(UUID.randomUUID(), Way.MET, day, words, true);
    }

    /** What a customer answered to a question by name, and what was said to it. */
    private AskId asked(Asks asks, OwnAsks own, Person anna, Person other) {
        var question = "Which day was it?";
        var ask = asks.ask(
                anna, new NewAsk(UUID.randomUUID(), question, List.of(), "you want it", Set.of(idea.id()), 5, null));
        own.answer(other, ask.id(), null, "It was " + MARK + "askanswer");
        asks.answerBack(anna, ask.id(), other.id(), UUID.randomUUID(), "Not " + MARK + "askback");
        for (var words : List.of("askanswer", "askback")) {
            secrets.add(new Secret(
                    "what was said of a question: " + words,
                    MARK + words,
                    reader -> isStaff(reader) || reader != null && reader.id().equals(other.id())));
        }
        return ask.id();
    }

    /** What colleagues may, asked and told each other. */
    private void mandates(Mandates mandates, Requests requests, MandateUses uses, Person leader, Person anna) {
        var given = Given.text(Given.one(anna), Given.one(leader));
        var mandate = mandates.add(
                leader,
                new MandateText(
                        MARK + "mandate",
                        "May do " + MARK + "mayalone",
                        null,
                        given.holder(),
                        given.above(),
                        Set.of(),
                        Set.of()));
        var wanted = new NewRequest(
                UUID.randomUUID(), mandate.id(), idea.id(), null, "May I " + MARK + "request", null, Deadline.TODAY);
        requests.ask(anna, wanted);
        uses.note(anna, mandate.id(), UUID.randomUUID(), "Tried " + MARK + "wentwrong");
        for (var words : List.of("mandate", "mayalone", "request", "wentwrong")) {
            secrets.add(new Secret("what colleagues may on their own: " + words, MARK + words, Stage::isStaff));
        }
    }

    /** What leaders decided is read by leaders, by whoever sees to it, and in the log. */
    private void decision(Chair chair, Person leader, Person anna, LocalDate due) {
        chair.decide(leader, new NewDecision(UUID.randomUUID(), "We do " + MARK + "decided", anna.id(), due, null));
        secrets.add(new Secret(
                "what leaders decided",
                MARK + "decided",
                reader -> reader != null
                        && (reader.has(Role.LEADER)
                                || reader.has(Role.ADMIN)
                                || reader.id().equals(anna.id()))));
    }

    private MessageId say(Dialogue dialogue, Person by, @Nullable MessageId to, Kind kind, String words) {
        return dialogue.write(by, new NewMessage(UUID.randomUUID(), idea.id(), to, kind, words, null))
                .id();
    }

    private static boolean isStaff(@Nullable Person reader) {
        return reader != null && reader.isStaff();
    }

    private static boolean isOwner(@Nullable Person reader) {
        return reader != null && reader.has(Role.OWNER);
    }

    Map<String, @Nullable Person> readers() {
        return readers;
    }

    List<Secret> secrets() {
        return secrets;
    }

    Idea idea() {
        return idea;
    }

    /** A customer of whom something is known. */
    Person known() {
        return known;
    }

    MessageId note() {
        return note;
    }

    Idea withheldIdea() {
        return withheldIdea;
    }

    Place place() {
        return place;
    }

    /** The address that only the teller's device knows. */
    String toldAt() {
        return toldAt;
    }

    Step step() {
        return step;
    }

    /** A question that a customer answered. */
    AskId asked() {
        return asked;
    }

    Announcement draft() {
        return draft;
    }
}
